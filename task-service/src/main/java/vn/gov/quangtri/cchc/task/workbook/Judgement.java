package vn.gov.quangtri.cchc.task.workbook;

import java.util.List;
import java.util.Optional;
import vn.gov.quangtri.cchc.rules.text.Folding;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;

/**
 * What the monitor wrote beside a row.
 *
 * @param word as typed; null for an empty cell
 * @param reason note or reason; null for an empty cell
 */
record Judgement(String word, String reason) {

    private static final List<String> AGREES = List.of("đồng ý", "xác nhận", "đạt");
    private static final List<String> RETURNS = List.of("trả lại", "không đồng ý", "chưa đạt", "không đạt");

    boolean isEmpty() {
        return word == null && reason == null;
    }

    /** The move that it asks for; none for a word that says neither. */
    Optional<AssignmentMove> move() {
        String said = word == null ? "" : Folding.strict(word).strip();
        if (AGREES.contains(said)) {
            return Optional.of(AssignmentMove.CONFIRM);
        }
        return RETURNS.contains(said) ? Optional.of(AssignmentMove.RETURN) : Optional.empty();
    }
}
