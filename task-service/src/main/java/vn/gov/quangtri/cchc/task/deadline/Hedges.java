package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;
import java.util.Set;

/**
 * The net under all rules: words beside a time that narrow it, condition it or make it another thing's. None of them says when, so no
 * rule of time reads them; a statement beside one of them is asked about, whatever rule read it.
 */
final class Hedges {

    /** What such words say, and the words. */
    private record Hedge(Said why, List<String> words) {}

    private static final List<Hedge> HEDGES = List.of(
            new Hedge(
                    Said.of("có điều kiện", "it has a condition"),
                    List.of(
                            "trường hợp",
                            "với điều kiện",
                            "có điều kiện",
                            "đủ điều kiện",
                            "miễn là",
                            "giả sử",
                            "phụ thuộc",
                            "căn cứ tình hình",
                            "linh hoạt",
                            "thì")),
            new Hedge(
                    Said.of("có ngoại lệ hoặc phần còn lại", "it has an exception or leaves a rest"),
                    List.of(
                            "ngoại lệ",
                            "loại trừ",
                            "nhưng",
                            "song song",
                            "song",
                            "tuy nhiên",
                            "còn lại",
                            "một phần",
                            "phần lớn",
                            "chỉ áp dụng",
                            "chỉ thực hiện",
                            "chỉ đối với",
                            "đa số",
                            "một số",
                            "bước đầu",
                            "ban đầu")),
            new Hedge(
                    Said.of("chưa chắc chắn", "it is not certain"),
                    List.of(
                            "có thể",
                            "đừng",
                            "chớ",
                            "chẳng",
                            "mặc dù",
                            "dù",
                            "có lẽ",
                            "khả năng",
                            "ước",
                            "ước tính",
                            "tạm tính",
                            "chừng",
                            "xấp xỉ",
                            "khuyến khích",
                            "ưu tiên",
                            "chủ yếu",
                            "trọng tâm",
                            "mong muốn",
                            "đề xuất lùi")),
            new Hedge(
                    Said.of("có lời về dời, dừng hoặc tiếp tục", "it speaks of moving, stopping or going on"),
                    List.of(
                            "gia hạn",
                            "điều chỉnh",
                            "kéo dài",
                            "dời",
                            "chuyển sang",
                            "chuyển tiếp",
                            "bổ sung thời gian",
                            "chấm dứt",
                            "ngừng",
                            "đình chỉ",
                            "tiếp tục",
                            "hết hiệu lực",
                            "có hiệu lực",
                            "hiệu lực",
                            "thay đổi thời gian",
                            "nghỉ lễ",
                            "nghỉ tết")),
            new Hedge(
                    Said.of("so với hoặc cùng một việc khác", "it is compared with, or goes with, another thing"),
                    List.of(
                            "so với",
                            "như",
                            "tương tự",
                            "tương ứng",
                            "giống",
                            "cùng với",
                            "lồng ghép báo cáo",
                            "lồng ghép vào báo cáo",
                            "cùng lúc",
                            "gắn với",
                            "bằng với")));

    private static final List<String> COMPARED = List.of("so với", "như", "tương tự", "tương ứng", "giống");

    /** Function words: ahead of a bare time each of these says something about it that is not known here. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "qua", "sang", "như", "hơn", "trên", "dưới", "thêm", "còn", "chỉ", "mới", "vừa", "sẽ", "đang", "vẫn", "bị",
            "tại", "với", "lúc", "ngoại", "gần", "đúng", "ngang", "và", "về", "bằng", "do", "bởi", "vì", "nên", "mà",
            "cũng", "đều", "cả", "mọi", "nào", "gì", "lại", "nữa", "mãi", "rồi", "cùng", "kèm", "cho", "để", "được",
            "cần", "hãy", "đừng", "chớ", "chẳng", "chả", "tiếp", "thôi", "bỏ", "miễn", "dù", "tuy", "hồi");

    private Hedges() {}

    /** Asks where the words beside the statement hedge it. Without a day there is nothing that they could change. */
    static Labelled check(Labelled piece) {
        Reading reading = piece.reading();
        boolean starts = reading.rule.equals(OngoingRule.ONGOING_FROM.name());
        if (piece.label().isEmpty() || reading.dueOn == null && !starts) {
            return piece;
        }
        List<Token> label = Tokenizer.tokens(Glyphs.clean(piece.label()));
        Said why = in(label);
        if (why != null) {
            reading.doubt(why);
        }
        if (Labels.anywhere(label, cursor -> cursor.words("đối với") && Parties.named(cursor))) {
            reading.doubt(Said.of("chỉ nêu hạn của một nhóm cơ quan", "it is the day of some agencies only"));
        }
        return piece;
    }

    /** What the first hedge among these words says; null for none. */
    static Said in(List<Token> tokens) {
        for (Hedge hedge : HEDGES) {
            if (Labels.anywhere(tokens, cursor -> cursor.any(hedge.words()) != null)) {
                return hedge.why();
            }
        }
        return null;
    }

    /** "Như thời hạn | năm 2022", "so với | quý I/2023": the time is that of the other thing. */
    static boolean compares(List<Token> label, List<Token> statement) {
        return Labels.bare(statement) && Labels.anywhere(label, cursor -> cursor.any(COMPARED) != null)
                || COMPARED.contains(label.get(label.size() - 1).key());
    }

    /** "Qua | 30/6/2023", "chỉ | trong": the label's last word belongs to the time. */
    static boolean endsOpen(List<Token> label) {
        return OPEN_ENDS.contains(label.get(label.size() - 1).key());
    }
}
