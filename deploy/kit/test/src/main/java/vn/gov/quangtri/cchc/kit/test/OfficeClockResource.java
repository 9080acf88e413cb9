package vn.gov.quangtri.cchc.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a tested application the office clock that {@link TestOfficeClock} sets; {@link IssuerResource} does so, too. */
public class OfficeClockResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TestOfficeClock.config();
    }

    @Override
    public void stop() {
        TestOfficeClock.reset();
    }
}
