package vn.gov.quangtri.cchc.task.task;

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
        LeadMode leadMode) {

    public TaskCells {
        content = Folding.clean(content);
        expectedResult = orNull(expectedResult);
        leads = Folding.clean(leads);
        coordinators = Folding.clean(coordinators);
        phrase = Folding.clean(phrase);
        note = orNull(note);
        leadMode = leadMode == null ? LeadMode.EACH : leadMode;
    }

    private static String orNull(String text) {
        String cleaned = Folding.clean(text);
        return cleaned.isEmpty() ? null : cleaned;
    }
}
