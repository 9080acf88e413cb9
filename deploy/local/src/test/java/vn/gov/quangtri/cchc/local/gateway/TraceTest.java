package vn.gov.quangtri.cchc.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final String GIVEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void keepsTheCallersTrace() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("traceparent", GIVEN);
        assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", Trace.ensure(headers));
        assertEquals(GIVEN, headers.get("traceparent"));
    }

    @Test
    void makesOneWhereThereIsNoneOrItIsBroken() {
        MultiMap none = MultiMap.caseInsensitiveMultiMap();
        MultiMap broken = MultiMap.caseInsensitiveMultiMap().set("traceparent", "00-zz-1-01");
        String id = Trace.ensure(none);
        assertTrue(none.get("traceparent").startsWith("00-" + id + "-"));
        assertNotEquals(id, Trace.ensure(broken));
        assertEquals(55, broken.get("traceparent").length());
    }
}
