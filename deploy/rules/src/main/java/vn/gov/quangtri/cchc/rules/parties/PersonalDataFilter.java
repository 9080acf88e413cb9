package vn.gov.quangtri.cchc.rules.parties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * Takes persons out of a cell: e-mail addresses, telephone numbers, and names after a title ("đ/c Nguyễn Văn A"). A post ("Giám đốc")
 * or a body ("Sở Nội vụ") after a title stays.
 */
final class PersonalDataFilter {

    /** A text without persons, and the kinds that were in it. */
    record Filtered(String text, List<PersonalData> dropped) {}

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile(
            "(?iu)(?:(?:số )?(?:đt|điện thoại|sđt|tel|di động|fax|mobile)[.: ]*)?(?<![\\p{L}\\p{N}])(?:\\+?84|0)(?:[ .-]?\\d){8,10}(?!\\d)");
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{M}])"
                    + "(?:đ/?c|đồng chí|ông|bà|anh|chị|ths|ts|pgs)(?![\\p{L}\\p{M}])[.:]?\\s*(?:(?:ông|bà|ths|ts|pgs)[. ]\\s*)*");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*\\.?(?:[ ]+|(?=[,;:()\\-–\\n])|$)");
    /** A word that begins a body or a post, not a person's name. */
    private static final Set<String> NOT_A_NAME = Set.of(
            "sở", "ubnd", "ủy", "ban", "văn", "giám", "phó", "chủ", "chánh", "trưởng", "thủ", "bí", "tổng", "hội",
            "báo", "đài", "thanh", "công", "trung", "phòng", "vp", "hđnd", "lãnh", "tỉnh", "bộ", "các", "tạp", "liên",
            "gđ", "pgđ", "ct", "pct");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[ ]?[(\\[][\\s,;:.\\-–]*[)\\]]");

    private PersonalDataFilter() {}

    static Filtered filter(String cleaned) {
        Set<PersonalData> dropped = EnumSet.noneOf(PersonalData.class);
        String text = remove(cleaned, EMAIL, PersonalData.EMAIL, dropped);
        text = remove(text, PHONE, PersonalData.PHONE, dropped);
        text = removePersons(text, dropped);
        if (!dropped.isEmpty()) {
            text = EMPTY_BRACKETS.matcher(text).replaceAll("");
            text = Folding.clean(text.replaceAll(" +([,;)])", "$1"));
            text = text.replaceAll("^[\\s,;:–-]+|[\\s,:–-]+$", "");
        }
        return new Filtered(text, new ArrayList<>(dropped));
    }

    private static String remove(String text, Pattern pattern, PersonalData kind, Set<PersonalData> dropped) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        dropped.add(kind);
        return matcher.replaceAll("");
    }

    private static String removePersons(String text, Set<PersonalData> dropped) {
        StringBuilder kept = new StringBuilder();
        Matcher title = TITLE.matcher(text);
        int from = 0;
        while (title.find(from)) {
            int end = nameEnd(text, title.end());
            boolean addressed = title.group().startsWith("đ") || title.group().startsWith("Đ");
            if (end == title.end() && !addressed) {
                kept.append(text, from, title.end());
            } else {
                dropped.add(PersonalData.PERSON);
                kept.append(text, from, title.start());
            }
            from = end;
        }
        return kept.append(text.substring(from)).toString();
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        Matcher word = NAME_WORD.matcher(text);
        while (end < text.length() && word.region(end, text.length()).lookingAt()) {
            String first = Folding.strict(word.group()).split(" ")[0].replace(".", "");
            boolean given = end > start;
            if (NOT_A_NAME.contains(first) && !(given && FAMILY_LIKE.contains(first))) {
                break;
            }
            end = word.end();
        }
        return end;
    }

    /** Middle and given names that also begin a body's name: "Nguyễn Văn Thanh". */
    private static final Set<String> FAMILY_LIKE = Set.of("văn", "thanh", "công", "trung", "bá", "liên", "báo");
}
