package vn.gov.quangtri.cchc.rules.parties;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The words around names in the cells of plans. Phrases are lists of folded words. */
final class Vocabulary {

    /** Says where or in which part a named body acts; changes nothing about who it is. */
    static final List<List<String>> QUALIFIERS = phrases(
            "tỉnh",
            "tỉnh quảng trị",
            "cấp tỉnh",
            "thuộc tỉnh",
            "thuộc ủybannhândân tỉnh",
            "trên địa bàn",
            "trên địa bàn tỉnh",
            "trên địa bàn tỉnh quảng trị",
            "trên địa bàn toàn tỉnh",
            "trong tỉnh",
            "toàn tỉnh",
            "trong toàn tỉnh",
            "chủ trì",
            "chủ trì thực hiện",
            "làm đầu mối",
            "là đầu mối",
            "là cơ quan chủ trì",
            "là cơ quan đầu mối",
            "là cơ quan thường trực");

    static final List<List<String>> RELATED = phrases("liên quan", "có liên quan", "hữu quan");

    static final List<List<String>> EXCEPT =
            phrases("trừ", "ngoại trừ", "không bao gồm", "không kể", "ngoài", "trừ các cơ quan", "không gồm");

    /** A post in place of its agency. */
    static final List<List<String>> POSTS = phrases(
            "thủ trưởng",
            "giám đốc",
            "phó giám đốc",
            "chủ tịch",
            "phó chủ tịch",
            "chánh",
            "phó chánh",
            "trưởng",
            "phó trưởng",
            "lãnh đạo",
            "người đứng đầu",
            "tổng biên tập",
            "bí thư",
            "giám đốc các",
            "tổng giám đốc");

    /** Before a name, without a say in who it is. */
    static final List<List<String>> LEADS =
            phrases("giao", "do", "cùng", "cùng với", "với", "gồm", "bao gồm", "tất cả", "toàn thể", "đề nghị", "mời");

    /** Names another role than the cell's, so what follows is asked about. */
    static final List<List<String>> OTHER_ROLE = phrases(
            "phối hợp", "phối hợp với", "cơ quan phối hợp", "đơn vị phối hợp", "chủ trì phối hợp với", "hoặc", "hay");

    /** Before a colon, without a say in who follows. */
    static final Set<String> LABELS = Set.of(
            "chủtrì",
            "cơquanchủtrì",
            "đơnvịchủtrì",
            "cáccơquan",
            "cácđơnvị",
            "cáccơquanđơnvị",
            "cơquan",
            "đơnvị",
            "cơquanđơnvị",
            "cơquanthựchiện",
            "đơnvịthựchiện",
            "cáccơquansau",
            "cácđơnvịsau",
            "gồm",
            "baogồm");

    /** In brackets after a name, without a say in who it is. */
    static final Set<String> NOTES = Set.of(
            "chủtrì",
            "cơquanchủtrì",
            "đầumối",
            "cơquanđầumối",
            "cơquanthườngtrực",
            "thườngtrực",
            "thườngtrựcbanchỉđạo");

    /** Bodies of a kind, none by name. */
    private static final Set<String> NOBODY =
            Set.of(("các những một số cơ quan đơn vị tổ chức cá nhân địa phương ngành khác trực thuộc năng "
                            + "chuyên môn cấp tỉnh có")
                    .split(" "));

    /** Words that may stand with "liên quan". */
    private static final Set<String> KINDS =
            Set.of(("bên sở ban huyện thị xã thành phố phường trấn ủybannhândân phòng hội đoàn thể doanh "
                            + "nghiệp trung ương báo chí đài lực lượng quần chúng chính trị tham gia trên bàn bộ "
                            + "viện trường tâm công sự")
                    .split(" "));

    static final Set<String> DETERMINERS = Set.of("các", "những");

    private Vocabulary() {}

    static boolean namesNobody(Token token) {
        return NOBODY.contains(token.key());
    }

    static boolean namesKind(Token token) {
        return namesNobody(token) || KINDS.contains(token.key());
    }

    /** The length in tokens of the longest of these phrases at a place, 0 for none. */
    static int longest(List<List<String>> phrases, List<Token> tokens, int at) {
        return phrases.stream()
                .filter(phrase -> matches(phrase, tokens, at))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean matches(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> phrases(String... phrases) {
        return Arrays.stream(phrases)
                .map(phrase -> List.of(phrase.split(" ")))
                .sorted(Comparator.comparing(List::size))
                .toList();
    }
}
