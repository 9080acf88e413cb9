package vn.gov.quangtri.cchc.task.assignment;

import java.util.List;
import vn.gov.quangtri.cchc.task.evidence.EvidenceLink;
import vn.gov.quangtri.cchc.task.evidence.Figure;

/**
 * What an agency says while its work goes on.
 *
 * @param result null leaves what was said before; so do figures and evidence
 */
public record Progress(int percent, String note, String result, List<Figure> figures, List<EvidenceLink> evidence) {

    public Progress(int percent, String note, String result) {
        this(percent, note, result, null, null);
    }
}
