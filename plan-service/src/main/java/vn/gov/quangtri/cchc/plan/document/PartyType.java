package vn.gov.quangtri.cchc.plan.document;

/** Whether a key names one agency or a group of them. */
public enum PartyType {
    AGENCY,
    GROUP
}
