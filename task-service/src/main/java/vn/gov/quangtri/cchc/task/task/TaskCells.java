package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** The cells of one row, as written. Texts are cleaned (NFC, plain spaces); an empty optional cell is null. */
public record TaskCells(
        int number,
        String content,
        String expectedResult,
        String leads,
        String coordinators,
        String phrase,
        String note,
        LeadMode leadMode,
        List<String> topics,
        List<String> methods,
        Fulfilment fulfilledBy) {

    public TaskCells {
        content = Folding.clean(content);
        expectedResult = orNull(expectedResult);
        leads = Folding.clean(leads);
        coordinators = Folding.clean(coordinators);
        phrase = Folding.clean(phrase);
        note = orNull(note);
        leadMode = leadMode == null ? LeadMode.EACH : leadMode;
        topics = keys(topics);
        methods = keys(methods);
    }

    static TaskCells of(Task t) {
        return new TaskCells(
                t.number,
                t.content,
                t.expectedResult,
                t.leadText,
                t.coordinatingText,
                t.phrase,
                t.note,
                t.leadMode,
                t.topics,
                t.methods,
                t.fulfilledBy);
    }

    private static List<String> keys(List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(Folding::clean).distinct().toList();
    }

    private static String orNull(String text) {
        String cleaned = Folding.clean(text);
        return cleaned.isEmpty() ? null : cleaned;
    }
}
