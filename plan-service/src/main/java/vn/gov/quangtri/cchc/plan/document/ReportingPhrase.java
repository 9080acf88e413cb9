package vn.gov.quangtri.cchc.plan.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.plan.document.PlanSettings.BeforeDay;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * Reads the one day that a reporting clause names: "trước ngày 30/11/2023" leaves the day out, unless the plan reads it inclusively;
 * "chậm nhất ngày", "đến hết ngày", "không quá ngày" and a bare day have it in; an hour lies within its day and decides nothing. The
 * whole phrase must be one of these forms: a word more may turn its meaning round, so it is an editor's to settle and never guessed.
 */
final class ReportingPhrase {

    private static final String TILL =
            "(?:(?<before>truoc)|cham nhat(?: la| vao| den)?(?: het)?|den(?: het)?|het|khong qua|han(?: cuoi)?(?: la)?)";
    private static final String HOUR = "(?:luc )?(?<hour>\\d{1,2}) ?(?:h|g|gio|:) ?(?:\\d{2}(?: ?phut)?)?";
    private static final String IN_FIGURES =
            "(?<d>\\d{1,2}) ?(?<mark>[/.-]) ?(?<m>\\d{1,2})(?: ?\\k<mark> ?(?<y>\\d{4}))?";
    private static final String IN_WORDS =
            "(?<dd>\\d{1,2}) thang (?<mm>\\d{1,2})(?:(?:,? nam | ?[/.-] ?)(?<yy>\\d{4}))?";
    private static final Pattern WHOLE = Pattern.compile(
            "(?:" + TILL + " )?(?:" + HOUR + ",? )?(?<day>ngay )?(?:" + IN_FIGURES + "|" + IN_WORDS + ") ?[.;,]?");

    private ReportingPhrase() {}

    /**
     * What a phrase says.
     *
     * @param day the last day on time as the words say it
     * @param leftOut the named day itself is left out, so that no day off moves this one into what it must precede
     */
    record Reading(LocalDate day, boolean leftOut) {}

    static Optional<Reading> read(String phrase, int planYear, BeforeDay beforeDay) {
        String words = Folding.withoutAccents(Folding.clean(phrase).toLowerCase(Locale.ROOT))
                .replaceAll("\\s+", " ")
                .strip();
        Matcher found = WHOLE.matcher(words);
        if (!found.matches() || mayBeMonths(found)) {
            return Optional.empty();
        }
        try {
            LocalDate named = LocalDate.of(
                    number(found, "y", "yy").orElse(planYear),
                    number(found, "m", "mm").orElseThrow(),
                    number(found, "d", "dd").orElseThrow());
            boolean leftOut =
                    found.group("before") != null && beforeDay == BeforeDay.STRICT && found.group("hour") == null;
            return Optional.of(new Reading(leftOut ? named.minusDays(1) : named, leftOut));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "11-12" alone is November to December as well as the eleventh of December. */
    private static boolean mayBeMonths(Matcher found) {
        return found.group("mark") != null
                && !found.group("mark").equals("/")
                && found.group("y") == null
                && found.group("day") == null;
    }

    private static Optional<Integer> number(Matcher found, String inFigures, String inWords) {
        return Optional.ofNullable(found.group(inFigures))
                .or(() -> Optional.ofNullable(found.group(inWords)))
                .map(Integer::valueOf);
    }
}
