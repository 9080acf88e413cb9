package vn.gov.quangtri.cchc.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Gives a tested application a real issuer of tokens, and the office clock that {@link TestOfficeClock} sets. */
public class IssuerResource implements QuarkusTestResourceLifecycleManager {

    static final String URL = "cchc.test.issuer";

    @Override
    public Map<String, String> start() {
        String url = (String) OncePerJvm.call(IssuerServer.class, "url");
        System.setProperty(URL, url);
        Map<String, String> config = new HashMap<>(TestOfficeClock.config());
        config.put("cchc.issuer", url);
        return config;
    }

    @Override
    public void stop() {
        TestOfficeClock.reset();
    }
}
