package vn.gov.quangtri.cchc.kit.http;

/** Work that otherwise runs by the clock and that the local stack and tests start at once, after a step of the office clock. */
public interface Sweep {

    /** Names it in the administration's answer. */
    String name();

    /** Does what is due now; running it twice does nothing more. */
    void run();
}
