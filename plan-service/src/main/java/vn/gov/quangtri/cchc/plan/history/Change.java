package vn.gov.quangtri.cchc.plan.history;

/**
 * What happened to one thing.
 *
 * @param kind kind of thing: {@code agency}, {@code agency-group}, {@code succession}, {@code plan}
 * @param ref its key or id as text
 * @param what the act, such as {@code issued}
 * @param before its public state before; null for a new thing
 * @param after its public state after
 * @param why the reason that was given; null where none is asked
 */
public record Change(String kind, String ref, String what, Object before, Object after, String why) {

    public static Change of(String kind, String ref, String what, Object before, Object after) {
        return new Change(kind, ref, what, before, after, null);
    }

    public Change because(String reason) {
        return new Change(kind, ref, what, before, after, reason);
    }
}
