package vn.gov.quangtri.cchc.task.extension;

import java.util.UUID;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

/** Which requests are asked about; null means any. {@code agency} is the agency of origin. */
record ExtensionFilter(UUID plan, UUID assignment, String agency, ExtensionState state) {

    static ExtensionFilter ofAssignment(UUID assignment) {
        return new ExtensionFilter(null, assignment, null, null);
    }
}
