package vn.gov.quangtri.cchc.report.round;

/** Reports can be sent while a round is open. */
public enum RoundState {
    OPEN,
    CLOSED
}
