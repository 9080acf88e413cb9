package vn.gov.quangtri.cchc.kit.service;

import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.architecture.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsToTheRulesOfSharedCode() {
        ArchitectureRules.checkShared("vn.gov.quangtri.cchc.kit.service");
    }
}
