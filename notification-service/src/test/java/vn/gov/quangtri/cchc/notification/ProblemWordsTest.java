package vn.gov.quangtri.cchc.notification;

import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.checks.ProblemBundles;

class ProblemWordsTest {

    @Test
    void hasWordsForEverythingInBothLanguages() {
        ProblemBundles.check();
    }
}
