package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.local.sample.SampleData;

/** Copies of the sample plan under other numbers, all in force: 240 assignments and 39 obligations each. */
final class SamplePlans {

    /** With the sample plan itself 43 × 240 = 10,320 assignments. */
    private static final int PLANS = 42;

    private SamplePlans() {}

    /** Answers their ids. */
    static List<String> make(SampleData data) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= PLANS; i++) {
            ObjectNode body = (ObjectNode) data.plan("plan-2023.json");
            body.put("number", i + "/KH-DO");
            String id = data.draft(body, "phu-luc-2023.csv");
            data.issue(id);
            ids.add(id);
        }
        return ids;
    }
}
