package vn.gov.quangtri.cchc.report.obligation;

/** Why an agency owes a report. */
public enum Basis {
    /** The plan's text names it, or its group. */
    NAMED,
    /** The plan says "the units concerned", and an editor settled that it is one of them. */
    SETTLED
}
