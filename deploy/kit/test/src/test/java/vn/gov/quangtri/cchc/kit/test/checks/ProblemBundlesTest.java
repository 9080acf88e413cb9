package vn.gov.quangtri.cchc.kit.test.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemBundlesTest {

    @Test
    void findsWordsThatAreMissingEmptyOrBroken() {
        List<String> faults = ProblemBundles.faults(
                Map.of("a", "một {0}", "b", "hai", "c", " ", "d", "{bốn}"),
                Map.of("a", "it's {0}", "c", "three", "d", "four", "e", "five"));
        assertEquals(
                List.of(
                        "b has no words in English",
                        "c has no words in Vietnamese",
                        "d is no pattern in Vietnamese: {bốn}",
                        "e has no words in Vietnamese"),
                faults);
    }

    @Test
    void doesNotPassWhereThereIsNothing() {
        assertEquals(List.of("There are no words at all"), ProblemBundles.faults(Map.of(), Map.of()));
    }
}
