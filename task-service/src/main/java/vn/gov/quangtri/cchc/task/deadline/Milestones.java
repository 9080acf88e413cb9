package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several dated readings as one, the last of them the deadline. */
final class Milestones {

    private Milestones() {}

    static Reading of(List<Reading> readings, List<String> texts, String rule) {
        Reading last = readings.stream()
                .filter(reading -> reading.dueOn != null)
                .max(Comparator.comparing(reading -> reading.dueOn))
                .orElseThrow();
        Reading whole = new Reading(last.kind, rule);
        whole.boundary = last.boundary;
        whole.dueOn = last.dueOn;
        whole.opensOn = opensOn(readings);
        add(whole, readings, texts);
        return whole;
    }

    /** Adds the days of these readings, with their texts, as milestones. */
    static void add(Reading whole, List<Reading> readings, List<String> texts) {
        List<Milestone> milestones = new ArrayList<>(whole.milestones);
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String text = texts.get(i);
            reading.watched().forEach(day -> milestones.add(new Milestone(day, text)));
            whole.said = whole.said.remark(
                    text.isEmpty()
                            ? reading.said
                            : Said.of(text + ": " + reading.said.vi(), text + ": " + reading.said.en()));
            whole.needsConfirmation |= reading.needsConfirmation;
            whole.yearless |= reading.yearless;
            whole.alternatives.addAll(reading.alternatives);
        }
        milestones.sort(Comparator.comparing(Milestone::dueOn));
        whole.milestones = milestones;
        whole.dueOn = milestones.stream()
                .map(Milestone::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(whole.dueOn);
    }

    private static LocalDate opensOn(List<Reading> readings) {
        return readings.stream().anyMatch(reading -> reading.opensOn == null)
                ? null
                : readings.stream()
                        .map(reading -> reading.opensOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
