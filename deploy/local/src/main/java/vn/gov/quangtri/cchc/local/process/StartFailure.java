package vn.gov.quangtri.cchc.local.process;

/** The system could not be started. The message is one line for a person: what failed, and where its log is. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
