package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** A phrase typed without accents ("truoc ngay 30/11"), or with some missing or wrong ("Thường xuyen"), which is asked about. */
final class Accents {

    private static final Map<String, String> WORDS = new HashMap<>();

    /** Words next to each other that can be nothing else, whatever their accents. */
    private static final Map<String, List<String>> PAIRS = new HashMap<>();

    private static final Map<String, List<String>> WORK = new HashMap<>();

    /** Without their accents these are no words of Vietnamese. */
    private static final Set<String> UNREAL =
            Set.of("truoc", "thuong", "xuyen", "cham", "nhat", "den", "het", "khong", "cuoi", "giua", "dinh", "hoan");

    /** Without their accents these are other words, save before a figure: "quy II", "thang 9". */
    private static final Set<String> BEFORE_FIGURES = Set.of("thang", "quy", "ngay", "nam");

    /** Without their accents these may be words that change a day: "chua hoàn thành", "tru các huyện". */
    private static final Set<String> TELLING = new HashSet<>();

    static {
        for (String word :
                ("trước ngày tháng quý năm hoàn thành thường xuyên liên tục chậm nhất đến hết trong không quá hằng mỗi"
                                + " định kỳ lần đầu giữa cuối cả sau khi theo kế hoạch báo cáo từ và tuần thực hiện là vào"
                                + " nửa gửi tổng triển khai của")
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
                "đột xuất",
                "kết quả",
                "kết thúc",
                "sơ kết",
                "tổng kết",
                "ban hành",
                "tổ chức",
                "cả năm")) {
            PAIRS.put(Folding.withoutAccents(pair), List.of(pair.split(" ")));
        }
        WorkWords.ALL.stream()
                .filter(work -> work.split(" ").length == 2)
                .forEach(work -> WORK.put(Folding.withoutAccents(work), List.of(work.split(" "))));
        LabelWords.TELLING.forEach(word -> TELLING.add(Folding.withoutAccents(word)));
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
            String known = partly(token, before, next);
            known = plain && known == null ? work(token, before, next) : known;
            restored.add(spelled(token, plain && known == null ? WORDS.get(token.key()) : known));
        }
        return restored.equals(tokens) ? tokens : restored;
    }

    /**
     * Typed without any accent at all ("truoc ngay 30/11"), and each word known, or none that could change the day with its accents
     * ("gui ve So Noi vu"): a way to type, not a slip. One word without its accents before a figure ("trong nam 2023") is none either.
     */
    static boolean leaveNoDoubt(List<Token> tokens, List<Token> restored) {
        boolean plain = arePlain(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean changed = !restored.get(i).equals(token);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            boolean sure = plain
                    ? changed || !token.is(Token.Kind.WORD) || !mayTell(token)
                    : !changed || BEFORE_FIGURES.contains(token.key()) && isFigure(next);
            if (!sure) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayTell(Token token) {
        boolean known = WORDS.containsKey(token.key()) || token.key().matches("i{1,3}|iv|q|t|tx");
        return !known && TELLING.contains(token.key());
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

    /** "tuyen truyen": words of the work, where no word has its accents. */
    private static String work(Token token, Token before, Token next) {
        List<String> ahead = WORK.get(token.key() + " " + (next == null ? "" : next.key()));
        List<String> behind = WORK.get((before == null ? "" : before.key()) + " " + token.key());
        return ahead != null ? ahead.get(0) : behind != null ? behind.get(1) : null;
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
