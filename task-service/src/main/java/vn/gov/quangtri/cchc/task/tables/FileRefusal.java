package vn.gov.quangtri.cchc.task.tables;

import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** A file that is not taken, and why. */
public final class FileRefusal {

    private FileRefusal() {}

    /** @param rule its words stand in the bundles under {@code rule.<rule>} */
    public static Refusal of(String rule, Object... args) {
        return Refusal.rule("file-refused", Violation.of("", rule, args));
    }
}
