package vn.gov.quangtri.cchc.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What offices abbreviate in the names of bodies and places, written out. Only what has one meaning is here: TT may be a centre, a
 * township or the press, so it stays. TP is a city only before a name and not after "Sở" (Sở TP is Sở Tư pháp).
 */
final class Abbreviations {

    /**
     * One of them.
     *
     * @param letters which stand in every text that has it: to look for them costs little, and most texts have none
     */
    private record WrittenOut(String letters, Pattern pattern, String meaning) {}

    private static final List<WrittenOut> WRITTEN_OUT = new ArrayList<>();

    static {
        word("vpubnd", "văn phòng ủy ban nhân dân");
        word("ubnd", "ủy ban nhân dân");
        word("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam");
        word("ubmttq", "ủy ban mặt trận tổ quốc");
        word("mttqvn", "mặt trận tổ quốc việt nam");
        word("mttq", "mặt trận tổ quốc");
        word("hđnd", "hội đồng nhân dân");
        word("bql", "ban quản lý");
        word("kkt", "khu kinh tế");
        word("lhpn", "liên hiệp phụ nữ");
        pattern("vp", "(?<![\\p{L}\\p{M}])vp\\.? ?(?=\\p{L})", "văn phòng ");
        pattern("tp", "(?<![\\p{L}\\p{M}])(?<!sở )tp\\.? ?(?=\\p{L}{2})", "thành phố ");
        pattern("tx", "(?<![\\p{L}\\p{M}])tx\\.? ?(?=\\p{L}{2})", "thị xã ");
        pattern("h.", "(?<![\\p{L}\\p{M}.])h\\. ?(?=\\p{L}{2})", "huyện ");
    }

    private Abbreviations() {}

    static String expand(String lowerCase) {
        String text = lowerCase;
        for (WrittenOut one : WRITTEN_OUT) {
            if (text.contains(one.letters())) {
                text = one.pattern().matcher(text).replaceAll(one.meaning());
            }
        }
        return text;
    }

    private static void word(String abbreviation, String meaning) {
        pattern(abbreviation, "(?<![\\p{L}\\p{M}])" + abbreviation + "(?![\\p{L}\\p{M}])", meaning);
    }

    private static void pattern(String letters, String regex, String meaning) {
        WRITTEN_OUT.add(new WrittenOut(letters, Pattern.compile(regex), meaning));
    }
}
