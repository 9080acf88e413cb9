package vn.gov.quangtri.cchc.rules.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What offices abbreviate in the names of bodies and places, written out. Only what has one meaning is here: TT may be a centre, a
 * township or the press, so it stays. TP is a city only before a name and not after "Sở" (Sở TP is Sở Tư pháp).
 */
final class Abbreviations {

    private static final Map<Pattern, String> WRITTEN_OUT = new LinkedHashMap<>();

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
        pattern("(?<![\\p{L}\\p{M}])vp\\.? ?(?=\\p{L})", "văn phòng ");
        pattern("(?<![\\p{L}\\p{M}])(?<!sở )tp\\.? ?(?=\\p{L}{2})", "thành phố ");
        pattern("(?<![\\p{L}\\p{M}])tx\\.? ?(?=\\p{L}{2})", "thị xã ");
        pattern("(?<![\\p{L}\\p{M}.])h\\. ?(?=\\p{L}{2})", "huyện ");
    }

    private Abbreviations() {}

    static String expand(String lowerCase) {
        String text = lowerCase;
        for (Map.Entry<Pattern, String> one : WRITTEN_OUT.entrySet()) {
            text = one.getKey().matcher(text).replaceAll(one.getValue());
        }
        return text;
    }

    private static void word(String abbreviation, String meaning) {
        pattern("(?<![\\p{L}\\p{M}])" + abbreviation + "(?![\\p{L}\\p{M}])", meaning);
    }

    private static void pattern(String regex, String meaning) {
        WRITTEN_OUT.put(Pattern.compile(regex), meaning);
    }
}
