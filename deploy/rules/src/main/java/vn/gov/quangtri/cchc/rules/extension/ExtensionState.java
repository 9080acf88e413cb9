package vn.gov.quangtri.cchc.rules.extension;

import java.util.List;
import java.util.Optional;

/** How far a request for an extension is. All legal moves stand in {@link #after}. */
public enum ExtensionState {
    /** Waits for the monitor's opinion; for the decision, where none is asked for. */
    ASKED,
    /** The monitor has given an opinion: waits for the decision. */
    ADVISED,
    GRANTED,
    /** By the authority, or by the system, since the plan or the round ended. */
    REFUSED,
    /** By the agency that asked. */
    WITHDRAWN,
    /** By the system: it has become pointless. */
    CLOSED;

    /** The state that a move leads to; empty when the move is not legal here. */
    public Optional<ExtensionState> after(ExtensionMove move) {
        if (!isOpen()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (move) {
                    case ADVISE -> ADVISED;
                    case GRANT -> GRANTED;
                    case REFUSE -> REFUSED;
                    case WITHDRAW -> WITHDRAWN;
                    case CLOSE -> CLOSED;
                    case BIND -> this;
                });
    }

    /** Not decided yet, and not ended otherwise. */
    public boolean isOpen() {
        return this == ASKED || this == ADVISED;
    }

    public static List<ExtensionState> open() {
        return List.of(ASKED, ADVISED);
    }
}
