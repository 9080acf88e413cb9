package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class PlansOfRequestTest implements Servers {

    @Inject
    PlansOfRequest plans;

    @Test
    void looksAPlanUpOnceInATransactionAndAnewInTheNext() {
        PlanFixture plan = PlanFixture.draft();
        Wire.plan(plan);
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals("DRAFT", state(plan));
            Wire.plan(plan.issued());
            assertEquals("DRAFT", state(plan));
        });
        QuarkusTransaction.requiringNew().run(() -> assertEquals("ISSUED", state(plan)));
    }

    private String state(PlanFixture plan) {
        return plans.plan(plan.id).orElseThrow().state();
    }
}
