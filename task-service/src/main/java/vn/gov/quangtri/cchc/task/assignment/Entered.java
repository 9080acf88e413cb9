package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an agency enters about its part. Texts are without what a spreadsheet does not keep: spaces around them, the manner of line breaks,
 * control characters, decomposed letters; an empty one is null.
 */
public record Entered(
        @Min(0) @Max(100) Integer percent,
        @Size(max = 5000) String note,
        @Size(max = 5000) String result,
        LocalDate completedOn,
        @Size(max = 64) String documentNumber,
        LocalDate documentDate) {

    private static final int WHOLE = 100;
    private static final String UNPRINTED = "[\\p{Cntrl}&&[^\n\t]]";

    public Entered {
        note = plain(note);
        result = plain(result);
        documentNumber = plain(documentNumber);
    }

    private static String plain(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll(UNPRINTED, "")
                .strip();
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** What would stand there after these entries: work that is done is done wholly, and an empty result leaves the one that is there. */
    public Entered over(Entered now) {
        boolean done = completedOn != null;
        return new Entered(
                done ? Integer.valueOf(WHOLE) : percent,
                note,
                result == null && !done ? now.result : result,
                completedOn,
                documentNumber,
                documentDate);
    }

    /** Whether the document is another than before, though no day of completion goes with it. */
    public boolean isDocumentAlone(Entered now) {
        boolean other =
                !Objects.equals(documentNumber, now.documentNumber) || !Objects.equals(documentDate, now.documentDate);
        return completedOn == null && other;
    }
}
