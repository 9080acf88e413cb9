package vn.gov.quangtri.cchc.plan;

import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.architecture.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.checkService("vn.gov.quangtri.cchc.plan");
    }
}
