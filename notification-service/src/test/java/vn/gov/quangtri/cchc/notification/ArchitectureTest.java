package vn.gov.quangtri.cchc.notification;

import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.architecture.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        ArchitectureRules.checkService("vn.gov.quangtri.cchc.notification");
    }
}
