package vn.gov.quangtri.cchc.task.appendix;

/** What just happened to an appendix; the type of its event. */
public enum AppendixDeed {
    CHANGED("appendix.changed.v1"),
    LOCKED("appendix.locked.v1"),
    REFUSED("appendix.refused.v1"),
    UNLOCKED("appendix.unlocked.v1"),
    ASSIGNED("appendix.assigned.v1"),
    RESTATED("appendix.restated.v1");

    private final String type;

    AppendixDeed(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
