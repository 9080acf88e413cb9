package vn.gov.quangtri.cchc.report.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

@QuarkusTest
class DrawnAtOnceTest extends Service {

    @Test
    void makesOneRevisionHoweverManyAskAtOnce() {
        for (int attempt = 0; attempt < 3; attempt++) {
            PlanFixture plan = PlanFixture.issued();
            String round = roundOf(plan);
            String token = Tokens.monitor();
            Wire.appendix(plan.id(), 1, 0, 0);
            waitForTheAppendix(token, plan);
            List<CompletableFuture<Integer>> asked = IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> draw(token, round)))
                    .toList();
            List<Integer> answers =
                    asked.stream().map(CompletableFuture::join).sorted().toList();
            assertEquals(List.of(201, 409, 409, 409, 409, 409), answers);
        }
    }

    private static int draw(String token, String round) {
        return as(token)
                .body(Map.of("roundId", round))
                .post("/api/v1/consolidated-reports")
                .statusCode();
    }

    private static void waitForTheAppendix(String token, PlanFixture plan) {
        eventually(
                () -> as(token)
                        .header("Consistency-Needs", "appendix/" + plan.id() + "@1")
                        .get("/api/v1/rounds")
                        .statusCode(),
                status -> status == 200);
    }
}
