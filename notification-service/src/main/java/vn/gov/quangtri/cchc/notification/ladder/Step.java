package vn.gov.quangtri.cchc.notification.ladder;

import java.util.Set;

/**
 * One step of a ladder.
 *
 * @param offset days from the due day: negative before it, 0 on it, positive after it; {@link #LATE_FROM_THE_START} for the one notice
 *     about work that was late when its watch began
 * @param to the posts that get it
 */
public record Step(int offset, Set<Post> to) {

    /** Stands behind every real offset. */
    public static final int LATE_FROM_THE_START = 999;

    /** Weekly summaries are no step of a watched day; this is their offset where reminders are listed. */
    public static final int SUMMARY = 1000;

    /**
     * Work whose day had passed before anybody could be told gets one notice, to the post that works on it, and no storm of urging
     * (domain.md, "Plan").
     */
    public static final Step BORN_LATE = new Step(LATE_FROM_THE_START, Set.of(Post.OFFICER));

    public Step {
        to = Set.copyOf(to);
    }

    /** The step's name in the API: {@code BEFORE_15}, {@code DUE_DAY}, {@code AFTER_7}, {@code BORN_LATE}. */
    public String code() {
        return code(offset);
    }

    /** The name of the step with this offset. */
    public static String code(int offset) {
        return switch (offset) {
            case 0 -> "DUE_DAY";
            case LATE_FROM_THE_START -> "BORN_LATE";
            case SUMMARY -> "WEEKLY_SUMMARY";
            default -> offset < 0 ? "BEFORE_" + -offset : "AFTER_" + offset;
        };
    }
}
