package vn.gov.quangtri.cchc.task.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** Which topics and methods of communication a plan has, so that its tasks may name them. */
public record PlanItems(Set<String> topics, Set<String> methods) {

    public static final PlanItems NONE = new PlanItems(Set.of(), Set.of());

    public PlanItems {
        topics = Set.copyOf(topics);
        methods = Set.copyOf(methods);
    }

    static PlanItems of(PlanCopy plan) {
        return new PlanItems(keys(plan.topics()), keys(plan.methods()));
    }

    private static Set<String> keys(List<PlanCopy.Item> items) {
        return items.stream().map(PlanCopy.Item::key).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Keys that the plan does not have, each by its place in the row. */
    List<Problem> unknown(List<String> taskTopics, List<String> taskMethods) {
        List<Problem> unknown = new ArrayList<>();
        unknown(taskTopics, topics, "/topics/", "topic-unknown", unknown);
        unknown(taskMethods, methods, "/methods/", "method-unknown", unknown);
        return unknown;
    }

    private static void unknown(List<String> named, Set<String> known, String at, String rule, List<Problem> unknown) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                unknown.add(Problem.of(at + i, rule, named.get(i)));
            }
        }
    }

    /** The same as faults of what was sent. */
    List<Violation> faults(String row, TaskCells cells) {
        return unknown(cells.topics(), cells.methods()).stream()
                .map(p -> new Violation(row + p.pointer(), p.rule(), List.copyOf(p.args())))
                .toList();
    }

    /** Short, and the same for the same items. */
    String fingerprint() {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(topics, methods).forEach(set -> {
            all.add("|");
            set.stream().sorted().forEach(all::add);
        });
        return topics.isEmpty() && methods.isEmpty()
                ? ""
                : "|" + Integer.toHexString(String.join(" ", all).hashCode());
    }
}
