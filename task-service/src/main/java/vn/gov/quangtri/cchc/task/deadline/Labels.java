package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;
import java.util.Set;

/** What may stand beside a statement about time without saying anything about time itself. */
final class Labels {

    /** Words that could change a day; a text with one of them is no label. */
    private static final Set<String> TELLING = Set.of(
            "trừ", "trước", "sau", "khi", "không", "hoặc", "hay", "nếu", "từ", "đến", "tới", "quý", "tháng", "ngày",
            "tuần", "giờ", "hằng", "mỗi", "từng", "kỳ", "lần", "theo", "hạn", "chậm", "hết", "cuối", "đầu", "giữa",
            "sớm", "kể", "xuất", "thường", "liên", "muộn", "quá", "dự", "khoảng", "ngoài", "riêng", "trong", "chưa",
            "ii", "iii", "iv");

    /** What tasks are made of; a statement beside one of these needs no question. */
    private static final List<String> WORK = List.of(
            "báo cáo",
            "ban hành",
            "xây dựng",
            "tổ chức",
            "gửi",
            "trình",
            "tham mưu",
            "sơ kết",
            "tổng kết",
            "tổng hợp",
            "triển khai",
            "hoàn thành",
            "hoàn thiện",
            "thực hiện",
            "nộp",
            "công bố",
            "đăng tải",
            "kiểm tra",
            "khảo sát",
            "phê duyệt",
            "đánh giá",
            "rà soát",
            "ký",
            "họp",
            "khai mạc",
            "tập huấn",
            "phát động",
            "chấm",
            "trao giải",
            "nghiệm thu",
            "thẩm định",
            "cập nhật",
            "số liệu",
            "kết quả",
            "đưa vào",
            "lấy ý kiến");

    private static final List<String> REPORTS =
            List.of("báo cáo", "sơ kết", "tổng kết", "kết quả", "số liệu", "đánh giá", "tổng hợp", "kế hoạch");

    private static final List<String> REPORT_PERIODS = List.of("tháng", "quý", "năm", "định kỳ", "tuần");

    private Labels() {}

    /** Whether it names work and no time, save the period that a report is about: "báo cáo 6 tháng đầu năm". */
    static boolean harmless(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        while (!cursor.atEnd()) {
            int cited = Phrases.citation(tokens, cursor.at());
            if (cited > cursor.at()) {
                cursor.back(cited);
            } else if (cursor.any(REPORTS) != null) {
                cursor.any(List.of("kết quả", "tình hình", "công tác"));
                period(cursor, true);
            } else if (!plain(cursor)) {
                return false;
            }
        }
        return true;
    }

    /** The same for what a colon or brackets set apart, where a year or a report's period alone may stand: "(6 tháng)". */
    static boolean harmlessApart(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        period(cursor, false);
        if (cursor.atEnd()) {
            return true;
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Cursor year = new Cursor(tokens.subList(i, i + 2));
            if (year.words("năm") && year.number(1900, 2200) > 0) {
                return harmless(tokens.subList(0, i)) && harmless(tokens.subList(i + 2, tokens.size()));
            }
        }
        return harmless(tokens);
    }

    /** Whether it begins with a word for work, so that nobody need be asked. */
    static boolean isWork(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        cursor.mark(",-(");
        return cursor.any(WORK) != null;
    }

    /** "báo cáo quý I": the quarter may be what is reported, not when. */
    static boolean reportsOn(List<Token> label, Reading reading) {
        Cursor cursor = new Cursor(label.subList(Math.max(0, label.size() - 2), label.size()));
        return reading.boundary == Boundary.WITHIN && (cursor.any(REPORTS) != null || cursor.words("cáo"));
    }

    private static boolean plain(Cursor cursor) {
        Token token = cursor.peek();
        boolean word = token.is(Token.Kind.WORD) && !TELLING.contains(token.key());
        boolean mark = token.is(Token.Kind.MARK) && !token.isMark(";") && !token.isMark("\n");
        cursor.back(cursor.at() + 1);
        return word || mark;
    }

    private static void period(Cursor cursor, boolean numbered) {
        cursor.any(List.of("định kỳ", "thường kỳ", "cả"));
        Object months = cursor.attempt(() -> cursor.number(3, 9) > 0 && cursor.words("tháng") ? true : null);
        if (months != null) {
            cursor.any(List.of("đầu năm", "cuối năm"));
        } else if (cursor.words("năm")) {
            cursor.number(1900, 2200);
        } else if (cursor.any(REPORT_PERIODS) != null && numbered) {
            QuarterRule.figure(cursor);
        }
    }
}
