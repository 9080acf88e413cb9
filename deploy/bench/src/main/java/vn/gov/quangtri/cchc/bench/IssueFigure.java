package vn.gov.quangtri.cchc.bench;

import java.util.Map;
import vn.gov.quangtri.cchc.local.Part;

/**
 * A plan of 1,000 tasks for 150 agencies, from the request to issue it until all 150,000 assignments are in task-, report- and
 * notification-service; against inserting the same rows into the three schemas in batches, one schema after the other. Aim: at most 8
 * times as long; and at most 12 times as long as a plan of 100 tasks. A block takes minutes, so there are few pairs.
 */
final class IssueFigure implements Figure {

    private static final int TASKS = Integer.getInteger("tasks", 1_000);
    private static final int PAIRS = Integer.getInteger("pairs", 2);

    private String last;

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        LargePlan plans = new LargePlan(ground);
        double small = pairs(ground, plans, findings, TASKS / 10, 1);
        double large = pairs(ground, plans, findings, TASKS, 0);
        findings.say("10 times as many take %.1f times as long", large / small);
    }

    private double pairs(Ground ground, LargePlan plans, Findings findings, int tasks, int warmUps) throws Exception {
        int assignments = tasks * LargePlan.AGENCIES;
        try (SameRows rows = new SameRows(ground)) {
            Pairs pairs = Pairs.measure(
                    () -> issued(ground, plans, findings, tasks), () -> rows.insert(last), warmUps, PAIRS);
            findings.say("%d assignments: each time the rows are %s", assignments, rows.counts());
            findings.say(
                    "%d assignments are visible in all three after %.1f s, the same rows are inserted in %.1f s:"
                            + " %s, %d pairs",
                    assignments, pairs.oursMillis(0.5) / 1e3, pairs.bareMillis(0.5) / 1e3, pairs.time(0.5), PAIRS);
            return pairs.oursMillis(0.5);
        }
    }

    private Sample issued(Ground ground, LargePlan plans, Findings findings, int tasks) throws Exception {
        String plan = plans.draft(tasks);
        long begin = System.nanoTime();
        plans.issue(plan);
        Map<Part, Long> there = Visible.await(ground, plan, tasks * LargePlan.AGENCIES);
        long took = System.nanoTime() - begin;
        StringBuilder when = new StringBuilder();
        there.forEach((service, at) -> when.append(" %s %.1f s".formatted(service, (at - begin) / 1e9)));
        findings.say("%d tasks, all assignments after:%s", tasks, when);
        ground.system().drain();
        last = plan;
        return new Sample(new long[] {took}, took);
    }
}
