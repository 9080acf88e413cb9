package vn.gov.quangtri.cchc.local.process;

/** The system could not be started. The message is one line for a person: what failed, and where its log is. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean cutShort;

    public StartFailure(String message) {
        this(message, null);
    }

    public StartFailure(String message, Throwable cause) {
        this(message, cause, false);
    }

    private StartFailure(String message, Throwable cause, boolean cutShort) {
        super(message, cause);
        this.cutShort = cutShort;
    }

    /** Nothing is wrong: the system is being stopped while it starts. */
    public static StartFailure stopped() {
        return new StartFailure("The start was cut short", null, true);
    }

    public boolean wasCutShort() {
        return cutShort;
    }
}
