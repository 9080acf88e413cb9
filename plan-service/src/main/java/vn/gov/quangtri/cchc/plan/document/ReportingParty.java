package vn.gov.quangtri.cchc.plan.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who owes the report.
 *
 * @param basis {@code NAMED} by the paper itself, or {@code SETTLED} by an editor where the paper says "đơn vị liên quan"
 * @param mode {@code ORDERED}, or {@code REQUESTED}: reminded, never urged in the Committee's name, not ranked
 */
public record ReportingParty(
        @NotNull PartyType type,
        @NotNull @Size(min = 1, max = 40) String key,
        @NotNull Basis basis,
        @NotNull Mode mode) {

    /** How it is known that the party owes a report. */
    public enum Basis {
        NAMED,
        SETTLED
    }

    /** Whether the party is under the Committee's orders. */
    public enum Mode {
        ORDERED,
        REQUESTED
    }

    public PartyRef ref() {
        return new PartyRef(type, key);
    }
}
