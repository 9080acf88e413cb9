package vn.gov.quangtri.cchc.plan.plan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.persistence.StoredJson;

/**
 * Whether what others hear of a plan fits into one event. A draft leaves room for what the issue adds to it, so that whatever could be
 * drafted can, but for a directory of uncommon size, be issued.
 */
public final class PlanSize {

    /** Kept free in a draft for the directory: some three hundred agencies with their names, or a long list of what was refused. */
    private static final int DIRECTORY = 64 * 1024;

    /** Kept free for members without a value, which are written on the wire, and for an attempt and an end. */
    private static final int SMALL_CHANGE = 8 * 1024;

    private static final int MOST = Outbox.MOST_BYTES - SMALL_CHANGE;

    private PlanSize() {}

    /** What is wrong with the size of a draft, if anything. */
    public static Optional<Violation> ofDraft(Plan plan) {
        return broken(bytes(PlanEvent.state(plan)), MOST - DIRECTORY);
    }

    /** What is wrong with the size of the plan once this directory is in it, if anything. */
    public static Optional<Violation> with(PublishedDirectory directory, Plan plan) {
        return broken(bytes(PlanEvent.state(plan)) + bytes(directory), MOST);
    }

    private static Optional<Violation> broken(int bytes, int most) {
        return bytes <= most
                ? Optional.empty()
                : Optional.of(Violation.of("/sections", "plan-too-large", inKilobytes(bytes), most / 1024));
    }

    private static int inKilobytes(int bytes) {
        return (bytes + 1023) / 1024;
    }

    private static int bytes(Object value) {
        return StoredJson.write(value).getBytes(StandardCharsets.UTF_8).length;
    }
}
