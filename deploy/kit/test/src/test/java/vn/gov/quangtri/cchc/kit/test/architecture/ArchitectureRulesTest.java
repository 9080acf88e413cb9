package vn.gov.quangtri.cchc.kit.test.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureRulesTest {

    private static final String SAMPLES = "vn.gov.quangtri.cchc.kit.test.architecture.sample";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "features form no circle | Slice first;Slice second",
                "every class lies in a feature | bad.Outside lies in;first.deep.Deep lies in",
                "resources touch no repository | WrongResource.rows;EntityManager.createNativeQuery",
                "entities know no HTTP and no Kafka | WrongEntity.answer();WrongEntity.sent()",
                "the database is touched in its places | WriteSomewhere.write(;WrongResource.read(",
                "nobody reads the machine's clock | Instant.now();Date.<init>();LocalDate.now();LocalDateTime.now(java.time.ZoneId);"
                        + "Year.now(java.time.ZoneId);Clock.systemUTC();Clock.system(java.time.ZoneId);currentTimeMillis;"
                        + "GregorianCalendar.<init>();Calendar.getInstance()",
                "system scope is for feeds and jobs | SeeEverything.byCall();SeeEverything.byHand();SeeEverything.<init>()",
                "few collaborators | Crowded takes 7",
                "services do not know each other | second.Neighbour.thing"
            })
    void findsWhatBreaksARule(String rule, String findings) {
        EvaluationResult result = rule("bad", rule).evaluate(samples("bad"));
        String report = String.join("\n", result.getFailureReport().getDetails());
        Arrays.stream(findings.split(";"))
                .forEach(finding -> assertTrue(report.contains(finding), finding + " is not in\n" + report));
    }

    @Test
    void allowsClocksThatAreHandedOver() {
        EvaluationResult result =
                rule("bad", "nobody reads the machine's clock").evaluate(samples("bad"));
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertFalse(report.contains("LookAtTheClock.allowed"), report);
    }

    @Test
    void findsNothingInAGoodService() {
        JavaClasses good = samples("good");
        ArchitectureRules.ofService(SAMPLES + ".good").forEach((name, rule) -> {
            EvaluationResult result = rule.evaluate(good);
            assertFalse(result.hasViolation(), name + ": " + result.getFailureReport());
        });
    }

    @Test
    void hasASampleForEveryRule() {
        Set<String> broken = new TreeSet<>();
        JavaClasses bad = samples("bad");
        ArchitectureRules.ofService(SAMPLES + ".bad").forEach((name, rule) -> {
            if (rule.evaluate(bad).hasViolation()) {
                broken.add(name);
            }
        });
        assertEquals(new TreeSet<>(ArchitectureRules.ofService(SAMPLES).keySet()), broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resources touch no repository", "entities know no HTTP and no Kafka", "few collaborators"})
    void failsWhereThereIsNothingToLookAt(String rule) {
        JavaClasses bare = samples("bare");
        assertThrows(AssertionError.class, () -> rule("bare", rule).check(bare));
    }

    @Test
    void failsOnAPackageThatDoesNotExist() {
        assertThrows(AssertionError.class, () -> ArchitectureRules.checkService("vn.gov.quangtri.cchc.nowhere"));
    }

    @Test
    void holdsForTheKitItself() {
        ArchitectureRules.checkShared("vn.gov.quangtri.cchc.kit.base");
        ArchitectureRules.checkShared("vn.gov.quangtri.cchc.rules");
    }

    private static ArchRule rule(String sample, String name) {
        return ArchitectureRules.ofService(SAMPLES + "." + sample).get(name);
    }

    private static JavaClasses samples(String sample) {
        return new ClassFileImporter().importPackages(SAMPLES + "." + sample);
    }
}
