package vn.gov.quangtri.cchc.task.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** A phrase typed without any accent ("truoc ngay 30/11"): the words of this language put back, for a reading that is asked about. */
final class Accents {

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        for (String word :
                ("trước ngày tháng quý năm hoàn thành thường xuyên liên tục chậm nhất đến hết trong không quá hằng mỗi định kỳ lần "
                                + "đầu giữa cuối cả sau khi theo kế hoạch báo cáo từ và tuần thực hiện là vào")
                        .split(" ")) {
            WORDS.put(Folding.withoutAccents(word), word);
        }
        WORDS.put("hang", "hằng");
    }

    private Accents() {}

    /** Empty when the phrase has an accent somewhere, or no word of this language. */
    static List<Token> restore(List<Token> tokens) {
        boolean plain = tokens.stream().allMatch(token -> token.key().equals(Folding.withoutAccents(token.key())));
        boolean known = tokens.stream().anyMatch(token -> !restored(token).key().equals(token.key()));
        return plain && known ? tokens.stream().map(Accents::restored).toList() : List.of();
    }

    private static Token restored(Token token) {
        String word = token.is(Token.Kind.WORD) ? WORDS.getOrDefault(token.key(), token.key()) : token.key();
        return new Token(token.kind(), word, token.a(), token.b(), token.c(), token.start(), token.end(), token.raw());
    }
}
