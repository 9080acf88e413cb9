package vn.gov.quangtri.cchc.task.history;

import vn.gov.quangtri.cchc.kit.base.Caller;

/**
 * Who made a change.
 *
 * @param subject the token's subject, or {@code system}
 * @param post the post, such as {@code editor.snv}
 */
public record Author(String subject, String post) {

    /** The system by itself: feeds and jobs. */
    public static final Author SYSTEM = new Author("system", "system");

    public static Author of(Caller caller) {
        return new Author(caller.subject(), caller.post());
    }
}
