package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.task.evidence.EvidenceLink;
import vn.gov.quangtri.cchc.task.evidence.EvidenceText;
import vn.gov.quangtri.cchc.task.evidence.Figure;
import vn.gov.quangtri.cchc.task.evidence.FiguresText;

/** What of an assignment its agency wrote. */
@MappedSuperclass
abstract class WrittenPart extends GivenPart {

    int percent;

    @Column(columnDefinition = "TEXT")
    String note;

    @Column(columnDefinition = "TEXT")
    String result;

    String documentNumber;
    LocalDate documentDate;

    @Convert(converter = FiguresText.class)
    @Column(columnDefinition = "LONGTEXT")
    List<Figure> figures;

    @Convert(converter = EvidenceText.class)
    @Column(columnDefinition = "LONGTEXT")
    List<EvidenceLink> evidence;

    /** The one that fulfils the work: the completion is offered with it. */
    @Convert(converter = FulfillingDocumentText.class)
    @Column(name = "fulfilling_document", columnDefinition = "TEXT")
    FulfillingDocument document;

    AssignmentContent content() {
        return new AssignmentContent(percent, note, result, documentNumber, documentDate, figures, evidence, document);
    }

    void write(AssignmentContent said) {
        percent = said.percent();
        note = said.note();
        result = said.result();
        documentNumber = said.documentNumber();
        documentDate = said.documentDate();
        figures = said.figures();
        evidence = said.evidence();
        document = said.document();
    }
}
