package vn.gov.quangtri.cchc.plan.appendix;

import java.util.Optional;
import java.util.UUID;

/** Ids in consistency tokens; what is none names no copy. */
final class CopyIds {

    private CopyIds() {}

    static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
