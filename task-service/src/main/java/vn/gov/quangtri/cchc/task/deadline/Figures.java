package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** Figures beside a statement that are no time: parts, counts, shares, money, ratios, places in a document. */
final class Figures {

    /** Ahead of a fraction these say that it measures: "đạt 8/10 huyện", "tỷ lệ 11/12 xã". */
    private static final List<String> MEASURES =
            List.of("đạt", "tỷ lệ", "tỉ lệ", "đạt tỷ lệ", "tối thiểu", "ít nhất", "tổng số");

    private static final List<String> MONEY = List.of("nghìn", "ngàn", "triệu", "tỷ", "tỉ", "đồng", "vnđ", "%");

    /** What a document is divided into: "điểm a mục II.1", "khoản 2 Điều 5", "Phụ lục II". */
    private static final List<String> PLACES = List.of(
            "số thứ tự",
            "phụ lục",
            "biểu mẫu",
            "mẫu",
            "tiểu mục",
            "mục",
            "điểm",
            "khoản",
            "điều",
            "chương",
            "tiết",
            "stt",
            "biểu",
            "bảng");

    private Figures() {}

    /** Takes one of them at the cursor. */
    static boolean take(Cursor cursor) {
        return share(cursor)
                || part(cursor)
                || measure(cursor)
                || count(cursor)
                || amount(cursor)
                || place(cursor)
                || programme(cursor);
    }

    /** "Đợt 1", "giai đoạn I": one part, and nothing else. */
    static boolean isPart(List<Token> label) {
        Cursor cursor = new Cursor(label);
        cursor.any(List.of("hoàn thành", "thực hiện", "triển khai", "xong"));
        return part(cursor) && cursor.atEnd();
    }

    /** Whether the label's last word numbers what follows, so that the figure behind it is not a day: "Đợt | 1 tháng 5". */
    static boolean numbersTheRest(List<Token> label, Token next) {
        if (List.of("trong", "trước", "chậm").contains(next.key())) {
            return false;
        }
        String last = label.get(label.size() - 1).key();
        return LabelWords.PARTS.stream().anyMatch(part -> part.endsWith(last))
                || !next.is(Token.Kind.WORD) && PLACES.contains(last)
                || last.equals("số")
                || last.equals("/");
    }

    /** "10/12 | sở, ngành": the pair at the statement's end counts what the label names. */
    static boolean counts(List<Token> statement, List<Token> label) {
        Token last = statement.get(statement.size() - 1);
        Cursor counted = new Cursor(label);
        counted.any(List.of("tổng số", "số"));
        return (last.is(Token.Kind.PAIR) || last.is(Token.Kind.NUMBER)) && counted.any(LabelWords.COUNTED) != null;
    }

    /** "02 tin, bài", "ít nhất 03 bài": of several in one period the days are not said. */
    static boolean severalPieces(List<Token> label) {
        Cursor cursor = new Cursor(label);
        cursor.any(List.of("ít nhất", "tối thiểu"));
        return cursor.number(2, 999) > 0 && cursor.any(LabelWords.COUNTED) != null;
    }

    /** "mục II.1", "điểm a khoản 2 Điều 5": a place in a document. */
    static boolean place(Cursor cursor) {
        return cursor.attempt(() -> {
                    cursor.any(List.of("theo", "tại"));
                    if (cursor.any(PLACES) == null) {
                        return null;
                    }
                    cursor.words("số");
                    Token token = cursor.peek();
                    boolean figure = token != null
                            && (token.is(Token.Kind.NUMBER)
                                    || token.key().matches("[a-zđ]|[ivx]+")
                                    || token.raw().matches("\\d+(\\.\\d+)+"));
                    int end = figure ? token.end() : -1;
                    while (figure
                            && !cursor.atEnd()
                            && cursor.peek().start() <= end
                            && !cursor.peek().key().matches("[,;:()]")) {
                        end = cursor.peek().end();
                        cursor.back(cursor.at() + 1);
                    }
                    return figure ? true : null;
                })
                != null;
    }

    /** "giai đoạn 2021-2025": the years of a programme. */
    private static boolean programme(Cursor cursor) {
        return cursor.attempt(() -> cursor.words("giai đoạn")
                                && cursor.number(1900, 2200) > 0
                                && cursor.mark("-")
                                && cursor.number(1900, 2200) > 0
                        ? true
                        : null)
                != null;
    }

    /** "100%": shares, which {@link Shares} looks at. */
    private static boolean share(Cursor cursor) {
        return cursor.attempt(() -> cursor.number(1, 100) > 0 && cursor.mark("%") ? true : null) != null;
    }

    /** "đợt 1", "giai đoạn II", "đợt 1/2023", "lần thứ nhất". */
    private static boolean part(Cursor cursor) {
        return cursor.attempt(() -> {
                    if (cursor.any(LabelWords.PARTS) == null) {
                        return null;
                    }
                    Token pair = cursor.take(Token.Kind.PAIR);
                    boolean figure = pair != null ? pair.b() >= 1900 : QuarterRule.figure(cursor) > 0;
                    return figure || pair == null && cursor.words("nhất") ? true : null;
                })
                != null;
    }

    /** "đạt 8/10 huyện": an aim, not a share of what is due. */
    private static boolean measure(Cursor cursor) {
        return cursor.attempt(() -> cursor.any(MEASURES) != null && cursor.take(Token.Kind.PAIR) != null
                        ? cursor.any(LabelWords.COUNTED)
                        : null)
                != null;
    }

    /** "03 lớp", "02 hội nghị". */
    private static boolean count(Cursor cursor) {
        return cursor.attempt(() -> cursor.take(Token.Kind.NUMBER) != null ? cursor.any(LabelWords.COUNTED) : null)
                != null;
    }

    /** "20.000.000 đồng", "05 triệu". */
    private static boolean amount(Cursor cursor) {
        return cursor.attempt(() -> {
                    boolean figures = cursor.take(Token.Kind.AMOUNT) != null;
                    boolean number = !figures && cursor.take(Token.Kind.NUMBER) != null;
                    boolean unit = cursor.any(MONEY) != null || cursor.any(LabelWords.COUNTED) != null;
                    return figures || number && unit ? true : null;
                })
                != null;
    }
}
