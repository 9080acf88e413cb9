package vn.gov.quangtri.cchc.report.activity;

/**
 * What activities of one kind add up to.
 *
 * @param entries how many entries
 * @param quantity how many things: an entry may stand for several
 * @param people how many people, 0 where none was said
 * @param amount money, whole VND, 0 where none was said
 */
public record ActivityTotals(ActivityKind kind, long entries, long quantity, long people, long amount) {}
