package vn.gov.quangtri.cchc.task.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class FileVariantsTest implements Servers {

    private static List<Map<String, Object>> nine;

    static List<String> files() {
        return Variants.names();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTheSameNineTasks(String file) {
        PlanFixture plan = PlanFixture.draft();
        Wire.plan(plan);
        byte[] bytes = Variants.file(file);
        JsonPath preview = Imports.previewed(plan.id, bytes);
        assertEquals(9, preview.getInt("counts.added"), preview.prettify());
        assertEquals(0, preview.getInt("counts.refused"));
        assertEquals(0, Appendices.get(plan.id).getInt("taskCount"));
        Imports.really(plan.id, bytes).then().statusCode(200);
        assertEquals(nine(), Imports.tasks(plan.id));
    }

    /** As they are when they are typed. */
    private static List<Map<String, Object>> nine() {
        if (nine == null) {
            Wire.names();
            PlanFixture typed = PlanFixture.draft();
            Wire.plan(typed);
            Appendices.put(typed.id, Appendices.sample()).then().statusCode(200);
            nine = Imports.tasks(typed.id);
        }
        return nine;
    }
}
