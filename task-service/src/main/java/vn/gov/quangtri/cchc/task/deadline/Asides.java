package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** What stands behind a statement and says nothing of when, though figures and words of time may stand in it. */
final class Asides {

    private static final List<String> BASES = List.of(
            "được thực hiện theo", "thực hiện theo", "căn cứ theo", "theo đúng", "theo", "căn cứ", "thực hiện", "tại");

    private static final List<String> FORMER = List.of(
            "đã được điều chỉnh từ",
            "đã điều chỉnh từ",
            "được điều chỉnh từ",
            "điều chỉnh từ",
            "đã gia hạn từ",
            "được gia hạn từ",
            "gia hạn từ",
            "thay vì",
            "thay cho",
            "chứ không phải là",
            "chứ không phải",
            "không phải là",
            "không phải");

    /** Behind the time that holds no more. */
    private static final List<String> FORMERLY = List.of(
            "như dự kiến ban đầu",
            "như kế hoạch ban đầu",
            "như ban đầu",
            "như trước đây",
            "như cũ",
            "trước đây",
            "ban đầu");

    /** They take nothing from the time and add nothing to it. */
    private static final List<String> ASSURANCES = List.of(
            "không gia hạn thêm",
            "không gia hạn",
            "không lùi thời hạn",
            "không điều chỉnh",
            "không kéo dài",
            "kể cả ngày nghỉ",
            "không phụ thuộc ngày nghỉ");

    /** Whom to ask, and by when: more than an aside. */
    private static final List<String> TIMES =
            List.of("trước", "sau", "khi", "không", "nếu", "trừ", "chậm", "từ", "đến", "hạn", "hết");

    private static final List<String> CONTACTS =
            List.of("liên hệ", "điện thoại", "số điện thoại", "đt", "sđt", "đ t", "email", "e - mail", "hotline");

    private Asides() {}

    /** The statement without its aside; the same list when there is none. */
    static List<Token> without(List<Token> tokens, Context context) {
        int from = -1;
        for (int i = tokens.size() - 1; i > 0 && from < 0; i--) {
            from = isAside(tokens, i, context) ? i : -1;
        }
        return from < 0 ? withoutBasisAhead(tokens) : Pieces.trimmed(tokens.subList(0, from));
    }

    /** "Theo Quyết định số 12/QĐ-UBND ngày 10/01/2023, trước 30/6/2023": the paper first. */
    private static List<Token> withoutBasisAhead(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean cut = tokens.get(i).isMark(",") || tokens.get(i).isMark(":");
            if (cut && isBasis(tokens.subList(0, i))) {
                return Pieces.trimmed(tokens.subList(i + 1, tokens.size()));
            }
        }
        return tokens;
    }

    private static boolean isAside(List<Token> tokens, int at, Context context) {
        boolean open = tokens.get(at).isMark("(");
        boolean closed = tokens.get(tokens.size() - 1).isMark(")");
        if (!open) {
            List<Token> rest = tokens.subList(at, tokens.size());
            return !closed && (isBasis(rest) || isFormerTime(rest, context) || isAssurance(rest));
        }
        List<Token> inside = tokens.subList(at + 1, tokens.size() - (closed ? 1 : 0));
        return closed && (isBasis(inside) || isFormerTime(inside, context) || isAssurance(inside) || isContact(inside));
    }

    /** "theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ": the numbered paper that it rests on. */
    private static boolean isBasis(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        if (cursor.any(BASES) == null || cursor.any(LabelWords.DOCUMENTS) == null) {
            return false;
        }
        int cited = cursor.atEnd() ? cursor.at() : Phrases.citation(tokens, cursor.at());
        return cited > cursor.at() && Labels.harmless(tokens.subList(cited, tokens.size()));
    }

    /** "đã điều chỉnh từ quý I/2023", "không phải 30/11/2023 như dự thảo": the time that holds no more. */
    private static boolean isFormerTime(List<Token> tokens, Context context) {
        Cursor cursor = new Cursor(tokens);
        boolean former = cursor.any(FORMER) != null && Spans.single(cursor, context) != null;
        if (former && cursor.any(FORMERLY) != null) {
            return cursor.atEnd();
        }
        boolean more = former && (cursor.words("như") || cursor.words("tại"));
        return former && (more ? Labels.harmless(cursor.rest()) : cursor.atEnd());
    }

    /** ", không gia hạn". */
    private static boolean isAssurance(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        return cursor.any(ASSURANCES) != null && cursor.atEnd();
    }

    /** "liên hệ đ/c …, ĐT 0914…": whom to ask. */
    private static boolean isContact(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        return cursor.any(CONTACTS) != null && cursor.rest().stream().noneMatch(token -> TIMES.contains(token.key()));
    }
}
