package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** A phrase typed without accents ("truoc ngay 30/11"), or with some missing or wrong ("Thường xuyen"), which is asked about. */
final class Accents {

    private static final Map<String, String> WORDS = new HashMap<>();

    /** Words next to each other that can be nothing else, whatever their accents. */
    private static final Map<String, List<String>> PAIRS = new HashMap<>();

    /** Without their accents these are no words of Vietnamese. */
    private static final Set<String> UNREAL =
            Set.of("truoc", "thuong", "xuyen", "cham", "nhat", "den", "het", "khong", "cuoi", "giua", "dinh", "hoan");

    /** Without their accents these are other words, save before a figure: "quy II", "thang 9". */
    private static final Set<String> BEFORE_FIGURES = Set.of("thang", "quy", "ngay", "nam");

    static {
        for (String word :
                ("trước ngày tháng quý năm hoàn thành thường xuyên liên tục chậm nhất đến hết trong không quá hằng mỗi"
                                + " định kỳ lần đầu giữa cuối cả sau khi theo kế hoạch báo cáo từ và tuần thực hiện là vào")
                        .split(" ")) {
            WORDS.put(Folding.withoutAccents(word), word);
        }
        WORDS.put("hang", "hằng");
        for (String pair : List.of(
                "thường xuyên",
                "liên tục",
                "chậm nhất",
                "hoàn thành",
                "định kỳ",
                "trước ngày",
                "trước tháng",
                "trước quý",
                "hằng tháng",
                "hằng quý",
                "hằng tuần",
                "đột xuất")) {
            PAIRS.put(Folding.withoutAccents(pair), List.of(pair.split(" ")));
        }
    }

    private Accents() {}

    /** The phrase with its accents; the same list when there is nothing to restore. */
    static List<Token> restore(List<Token> tokens) {
        boolean plain = arePlain(tokens);
        List<Token> restored = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            Token before = i == 0 ? null : tokens.get(i - 1);
            restored.add(spelled(token, plain ? WORDS.get(token.key()) : partly(token, before, next)));
        }
        return restored.equals(tokens) ? tokens : restored;
    }

    /**
     * Typed without any accent at all ("truoc ngay 30/11"), and each word known: a way to type, not a slip. An unknown word ("chua hoan
     * thanh", "tru cac huyen") may say what its accents would.
     */
    static boolean leaveNoDoubt(List<Token> tokens) {
        return arePlain(tokens)
                && tokens.stream()
                        .allMatch(token -> !token.is(Token.Kind.WORD)
                                || WORDS.containsKey(token.key())
                                || token.key().matches("i{1,3}|iv|q|t"));
    }

    private static boolean arePlain(List<Token> tokens) {
        return tokens.stream().allMatch(token -> token.key().equals(Folding.withoutAccents(token.key())));
    }

    private static String partly(Token token, Token before, Token next) {
        List<String> pair = PAIRS.get(folded(token) + " " + folded(next));
        if (pair != null) {
            return pair.get(0);
        }
        pair = PAIRS.get(folded(before) + " " + folded(token));
        if (pair != null) {
            return pair.get(1);
        }
        boolean unreal = UNREAL.contains(token.key());
        return unreal || BEFORE_FIGURES.contains(token.key()) && isFigure(next) ? WORDS.get(token.key()) : null;
    }

    private static boolean isFigure(Token token) {
        return token != null
                && !token.is(Token.Kind.MARK)
                && (!token.is(Token.Kind.WORD) || token.key().matches("i{1,3}|iv"));
    }

    private static String folded(Token token) {
        return token == null || !token.is(Token.Kind.WORD) ? "" : Folding.withoutAccents(token.key());
    }

    private static Token spelled(Token token, String word) {
        return word == null || !token.is(Token.Kind.WORD)
                ? token
                : new Token(
                        token.kind(), word, token.a(), token.b(), token.c(), token.start(), token.end(), token.raw());
    }
}
