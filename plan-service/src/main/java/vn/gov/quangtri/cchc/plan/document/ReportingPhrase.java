package vn.gov.quangtri.cchc.plan.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.plan.document.PlanSettings.BeforeDay;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * Reads the one day that a reporting clause names: "trước ngày 30/11/2023" leaves the day out, unless the plan reads it inclusively;
 * "chậm nhất ngày", "đến hết ngày", "không quá ngày" and a bare day have it in; an hour lies within its day and decides nothing. Whatever
 * names no day is an editor's to settle; it is never guessed.
 */
final class ReportingPhrase {

    private static final Pattern DAY = Pattern.compile(
            "(?<before>truoc)?\\s*(?:(?:\\d{1,2})\\s*(?:h|gio|g)\\s*(?:\\d{2})?)?\\s*(?:ngay)?\\s*"
                    + "(?<d>\\d{1,2})\\s*(?:[/.-]|\\s+thang\\s+)\\s*(?<m>\\d{1,2})(?:\\s*(?:[/.-]|\\s+nam\\s+)\\s*(?<y>\\d{4}))?");

    private static final Pattern HOUR = Pattern.compile("\\d{1,2}\\s*(h|gio|g)");

    private ReportingPhrase() {}

    static Optional<LocalDate> read(String phrase, int planYear, BeforeDay beforeDay) {
        String words = Folding.withoutAccents(Folding.clean(phrase).toLowerCase(java.util.Locale.ROOT));
        Matcher found = DAY.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        Matcher other = DAY.matcher(words.substring(found.end()));
        if (other.find()) {
            return Optional.empty();
        }
        try {
            LocalDate named = LocalDate.of(
                    found.group("y") == null ? planYear : Integer.parseInt(found.group("y")),
                    Integer.parseInt(found.group("m")),
                    Integer.parseInt(found.group("d")));
            boolean leavesOut = found.group("before") != null
                    && beforeDay == BeforeDay.STRICT
                    && !HOUR.matcher(found.group()).find();
            return Optional.of(leavesOut ? named.minusDays(1) : named);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
