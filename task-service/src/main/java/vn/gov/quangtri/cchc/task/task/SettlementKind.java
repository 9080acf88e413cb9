package vn.gov.quangtri.cchc.task.task;

/** What an editor says of a deadline. */
public enum SettlementKind {
    /** It is due on this day. */
    DATE,
    /** It has no last day: done all the time. */
    ONGOING,
    /** The reading is right as it is; for readings that ask to be confirmed. */
    AS_READ,
    /** It means what another phrase means, which the same grammar reads; the written one stays. */
    AS_PHRASE
}
