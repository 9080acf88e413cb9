package vn.gov.quangtri.cchc.notification.ladder;

/** A post that gets messages; never a person. */
public enum Post {
    /** Who works on the agency's tasks and reports. */
    OFFICER(true),
    /** The agency's head. */
    HEAD(true),
    /** Sở Nội vụ's follow-up. */
    MONITOR(false),
    /** The office of the People's Committee. */
    COMMITTEE_OFFICE(false);

    private final boolean ofAnAgency;

    Post(boolean ofAnAgency) {
        this.ofAnAgency = ofAnAgency;
    }

    /** Whether every agency has this post; the others exist once in the province. */
    public boolean isOfAnAgency() {
        return ofAnAgency;
    }
}
