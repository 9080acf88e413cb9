package vn.gov.quangtri.cchc.task.extension;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

/**
 * Which requests are asked about; null means any.
 *
 * @param agency of origin
 * @param occurrence of work that is owed on several days the one that the request is to move, by its original due day
 */
record ExtensionFilter(UUID plan, UUID assignment, String agency, ExtensionState state, LocalDate occurrence) {

    static final ExtensionFilter ANY = new ExtensionFilter(null, null, null, null, null);

    static ExtensionFilter ofAssignment(UUID assignment, LocalDate occurrence) {
        return new ExtensionFilter(null, assignment, null, null, occurrence);
    }
}
