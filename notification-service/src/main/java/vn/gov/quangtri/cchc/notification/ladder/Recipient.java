package vn.gov.quangtri.cchc.notification.ladder;

/**
 * Where a message goes: a post, and the agency it belongs to.
 *
 * @param agency key of the agency; empty for posts that the province has once
 */
public record Recipient(Post post, String agency) {

    public Recipient {
        if (post.isOfAnAgency() == agency.isEmpty()) {
            throw new IllegalArgumentException(post + " with agency '" + agency + "'");
        }
    }

    /** The post in this agency, or the province's one. */
    public static Recipient of(Post post, String agency) {
        return new Recipient(post, post.isOfAnAgency() ? agency : "");
    }

    /** The recipient as one word, such as {@code OFFICER:STC} or {@code MONITOR}. */
    public String key() {
        return agency.isEmpty() ? post.name() : post.name() + ":" + agency;
    }
}
