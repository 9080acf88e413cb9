package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.task.evidence.EvidenceLink;
import vn.gov.quangtri.cchc.task.evidence.Figure;

/**
 * What an agency wrote into its assignment: seen by itself and by those who follow it up, not by other agencies.
 *
 * @param document the one that fulfils the work, where the task names one and it was entered
 */
public record AssignmentContent(
        int percent,
        String note,
        String result,
        String documentNumber,
        LocalDate documentDate,
        List<Figure> figures,
        List<EvidenceLink> evidence,
        FulfillingDocument document) {

    static final AssignmentContent NONE = new AssignmentContent(0, null, null, null, null, null, null, null);

    public AssignmentContent {
        figures = figures == null ? List.of() : List.copyOf(figures);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    AssignmentContent progressed(Progress said) {
        return new AssignmentContent(
                said.percent(),
                said.note(),
                said.result() == null ? result : said.result(),
                documentNumber,
                documentDate,
                said.figures() == null ? figures : said.figures(),
                said.evidence() == null ? evidence : said.evidence(),
                document);
    }

    /** Done no longer: how far it is its agency says anew, the rest stays as it wrote it. */
    AssignmentContent opened() {
        return new AssignmentContent(0, note, result, documentNumber, documentDate, figures, evidence, document);
    }

    AssignmentContent completed(Done done) {
        return new AssignmentContent(
                100,
                note,
                done.result(),
                done.documentNumber(),
                done.documentDate(),
                done.figures() == null ? figures : done.figures(),
                done.evidence() == null ? evidence : done.evidence(),
                document);
    }
}
