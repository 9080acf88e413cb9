package vn.gov.quangtri.cchc.kit.base;

/** The roles that a token may carry in its {@code groups} claim, spelled as the issuer spells them. */
public final class Role {

    /** Sở Nội vụ's drafters: write plans, appendices, agencies. */
    public static final String PLAN_EDITOR = "plan-editor";

    /** The People's Committee: issue, amend, close, revoke. */
    public static final String PLAN_APPROVER = "plan-approver";

    /** The Committee's office: confirms and accepts what is Sở Nội vụ's own, records the Committee's decisions. */
    public static final String PLAN_OFFICE = "plan-office";

    /** Sở Nội vụ's follow-up: rounds, confirmation, acceptance, waivers, urging, consolidation. */
    public static final String MONITOR = "monitor";

    /** Sở Nội vụ's director: signs and publishes. */
    public static final String MONITOR_HEAD = "monitor-head";

    /** Works on the own agency's progress, activities and reports. */
    public static final String AGENCY_OFFICER = "agency-officer";

    /** Numbers and signed copies of the own agency's papers. */
    public static final String AGENCY_CLERK = "agency-clerk";

    /** Submits the own agency's reports. */
    public static final String AGENCY_HEAD = "agency-head";

    /** Leaders, People's Council, Front: standings and published reports. */
    public static final String OBSERVER = "observer";

    /** All agencies' money. */
    public static final String FINANCE = "finance";

    /** Document management systems: receipts and signed copies. */
    public static final String REGISTRY = "registry";

    /** Other systems: issued plans, assignments, accepted reports, published consolidations. */
    public static final String INTEGRATOR = "integrator";

    /** Operators: configuration, dead letters, rebuilds; no content. */
    public static final String ADMIN = "admin";

    private Role() {}
}
