package vn.gov.quangtri.cchc.kit.test.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules of the house, for all modules alike. A service checks itself in one test: {@code
 * ArchitectureRules.checkService("vn.gov.quangtri.cchc.plan")}. A rule that finds no class to look at fails.
 */
public final class ArchitectureRules {

    private static final String ROOT = "vn.gov.quangtri.cchc";
    private static final String[] SERVICES = {
        ROOT + ".plan", ROOT + ".task", ROOT + ".report", ROOT + ".notification", ROOT + ".local", ROOT + ".e2e"
    };
    private static final String[] HTTP_AND_KAFKA = {
        "jakarta.ws.rs..",
        "org.jboss.resteasy..",
        "io.vertx..",
        ROOT + ".kit.http..",
        "org.apache.kafka..",
        "io.smallrye.reactive..",
        "org.eclipse.microprofile.reactive..",
        ROOT + ".kit.events.."
    };
    private static final String[] DATABASE = {"java.sql..", "javax.sql..", "io.agroal..", "org.hibernate.query.."};

    private ArchitectureRules() {}

    /** @param base package of the service; its features lie right below */
    public static void checkService(String base) {
        JavaClasses imported = imported(base);
        ofService(base).values().forEach(rule -> rule.check(imported));
    }

    /** For the kit's jars and the rules: they know no service and read no clock of the machine but where they make one. */
    public static void checkShared(String base) {
        JavaClasses imported = imported(base);
        ofShared(base).values().forEach(rule -> rule.check(imported));
    }

    static Map<String, ArchRule> ofService(String base) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("features form no circle", featuresFormNoCircle(base));
        rules.put("every class lies in a feature", everyClassLiesInAFeature(base));
        rules.put("resources touch no repository", resourcesTouchNoRepository());
        rules.put("entities know no HTTP and no Kafka", entitiesKnowNoHttpAndNoKafka());
        rules.put("the database is touched in its places", databaseIsTouchedInItsPlaces());
        rules.put("nobody reads the machine's clock", nobodyReadsTheMachinesClock());
        rules.put("system scope is for feeds and jobs", systemScopeIsForFeedsAndJobs());
        rules.put("few collaborators", fewCollaborators());
        rules.put("services do not know each other", servicesDoNotKnowEachOther(base));
        return rules;
    }

    static Map<String, ArchRule> ofShared(String base) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("nobody reads the machine's clock", nobodyReadsTheMachinesClock());
        rules.put("services do not know each other", servicesDoNotKnowEachOther(base));
        return rules;
    }

    private static JavaClasses imported(String base) {
        JavaClasses imported = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
        if (imported.isEmpty()) {
            throw new AssertionError("There is no class in " + base);
        }
        return imported;
    }

    private static ArchRule featuresFormNoCircle(String base) {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().allowEmptyShould(false);
    }

    private static ArchRule everyClassLiesInAFeature(String base) {
        return classes().should(new InOnePackageBelow(base)).allowEmptyShould(false);
    }

    private static ArchRule resourcesTouchNoRepository() {
        return noClasses()
                .that(endOn("Resource"))
                .should()
                .dependOnClassesThat(endOn("Repository", "Copies").or(ofTheDatabase()))
                .because("what a resource needs is a use case or a query, which ask for the scope")
                .allowEmptyShould(false);
    }

    private static ArchRule entitiesKnowNoHttpAndNoKafka() {
        return noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .areAnnotatedWith("jakarta.persistence.Embeddable")
                .should()
                .dependOnClassesThat(resideInAnyPackage(HTTP_AND_KAFKA))
                .allowEmptyShould(false);
    }

    private static ArchRule databaseIsTouchedInItsPlaces() {
        return noClasses()
                .that(DescribedPredicate.not(endOn("Repository", "Queries", "Copies")))
                .should()
                .dependOnClassesThat(ofTheDatabase())
                .because("only …Repository, …Queries and …Copies (of other services' aggregates) know the database")
                .allowEmptyShould(false);
    }

    private static ArchRule nobodyReadsTheMachinesClock() {
        return noClasses()
                .that(DescribedPredicate.not(endOn("Clocks", "TestOfficeClock")))
                .should(new ReadTheMachinesClock())
                .because("time comes from OfficeClock or from the technical Clock that is injected")
                .allowEmptyShould(false);
    }

    private static ArchRule systemScopeIsForFeedsAndJobs() {
        return noClasses()
                .that(DescribedPredicate.not(endOn("Feed", "Job", "Worker")))
                .should(dependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                        "are the system's scope", c -> c.getName().equals(ROOT + ".kit.base.Scope$System"))))
                .orShould(new AskForTheSystemsScope())
                .because("whoever has a caller has the caller's scope")
                .allowEmptyShould(false);
    }

    private static ArchRule fewCollaborators() {
        return classes()
                .that(areMadeByTheContainer())
                .should(new HaveFewCollaborators())
                .allowEmptyShould(false);
    }

    private static ArchRule servicesDoNotKnowEachOther(String base) {
        String[] others = Arrays.stream(SERVICES)
                .filter(service -> !service.equals(base))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(false);
    }

    private static DescribedPredicate<JavaClass> ofTheDatabase() {
        return resideInAnyPackage(DATABASE)
                .or(DescribedPredicate.describe(
                        "are sessions or queries",
                        c -> Stream.of("EntityManager", "Query", "TypedQuery")
                                        .anyMatch(name -> c.getName().equals("jakarta.persistence." + name))
                                || Stream.of("Session", "StatelessSession")
                                        .anyMatch(name -> c.getName().equals("org.hibernate." + name))));
    }

    private static DescribedPredicate<JavaClass> areMadeByTheContainer() {
        return DescribedPredicate.describe(
                "are made by the container",
                c -> c.isAnnotatedWith("jakarta.ws.rs.Path")
                        || c.isMetaAnnotatedWith("jakarta.enterprise.context.NormalScope")
                        || c.isMetaAnnotatedWith("jakarta.inject.Scope"));
    }

    /** By the name of the file: what is nested belongs to the class around it. */
    private static DescribedPredicate<JavaClass> endOn(String... endings) {
        return DescribedPredicate.describe("end on " + String.join(", ", endings), type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            String name = outermost.getSimpleName();
            return Stream.of(endings).anyMatch(name::endsWith);
        });
    }
}
