package vn.gov.quangtri.cchc.task.deadline;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line of a table of phrases and what an office means by it.
 *
 * <ul>
 *   <li>phrase: {@code \n}, {@code \t} and a backslash with {@code u00A0} stand for the character, {@code \e} for nothing, a leading {@code nfd:}
 *       for its decomposed form;
 *   <li>reading: {@code y=2024} the plan's year (else 2023), {@code i=2023-04-03} the day of issue, {@code inclusive}, {@code next};
 *   <li>kind, boundary, opensOn, dueOn: {@code ~} between what may stand, {@code *} for anything, {@code -} for null; a day without a
 *       year is of the plan's;
 *   <li>days: of the milestones or the occurrences, {@code #n} their number, {@code *} anything;
 *   <li>ask: {@code sure} has one meaning and may not ask, {@code ask} must ask or stay unresolved, {@code may} is left to the reader.
 * </ul>
 */
record Expected(
        String phrase,
        String reading,
        String kind,
        String boundary,
        String opensOn,
        String dueOn,
        String days,
        String ask) {

    static Expected of(String line) {
        String[] cell = line.split("\\|", -1);
        if (cell.length != 8) {
            throw new IllegalArgumentException(line);
        }
        return new Expected(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7]);
    }

    Meaning read() {
        return DeadlineLanguage.interpret(text(), year(), options());
    }

    /** What is wrong with the meaning; empty when it is as expected. */
    List<String> faults(Meaning meaning) {
        List<String> faults = new ArrayList<>();
        compare("kind", kind, meaning.kind().name(), faults);
        compare(
                "boundary",
                boundary,
                meaning.boundary() == null ? "-" : meaning.boundary().name(),
                faults);
        compare("opensOn", opensOn, day(meaning.opensOn()), faults);
        compare("dueOn", dueOn, day(meaning.dueOn()), faults);
        compare(
                "days",
                days,
                days.startsWith("#") ? "#" + days(meaning).size() : String.join(" ", days(meaning)),
                faults);
        boolean asks = meaning.needsConfirmation() || !meaning.resolved();
        if (ask.equals("ask") && !asks) {
            faults.add("is certain");
        }
        if (ask.equals("sure") && meaning.needsConfirmation()) {
            faults.add("asks");
        }
        return faults;
    }

    private void compare(String member, String wanted, String got, List<String> faults) {
        if (!wanted.equals("*") && !List.of(wanted.split("~", -1)).contains(got)) {
            faults.add(member + " " + got + " instead of " + wanted);
        }
    }

    private List<String> days(Meaning meaning) {
        return meaning.milestones().isEmpty()
                ? meaning.occurrences().stream().map(Expected::dayMonth).toList()
                : meaning.milestones().stream()
                        .map(one -> dayMonth(one.dueOn()))
                        .toList();
    }

    private String day(LocalDate day) {
        return day == null ? "-" : day.getYear() == year() ? dayMonth(day) : dayMonth(day) + "/" + day.getYear();
    }

    private static String dayMonth(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private int year() {
        return option("y=").map(Integer::valueOf).orElse(2023);
    }

    private DeadlineOptions options() {
        return new DeadlineOptions(
                option("inclusive").map(any -> BeforeDay.INCLUSIVE).orElse(null),
                option("next").map(any -> DayOff.NEXT_WORKING_DAY).orElse(null),
                option("i=").map(LocalDate::parse).orElse(null),
                null);
    }

    private Optional<String> option(String name) {
        return Arrays.stream(reading.split(","))
                .filter(one -> one.startsWith(name))
                .map(one -> one.substring(name.length()))
                .findFirst();
    }

    private String text() {
        String text = phrase.replace("\\e", "")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\u00A0", "\u00A0")
                .replace("\\u200B", "\u200B");
        return text.startsWith("nfd:") ? Normalizer.normalize(text.substring(4), Normalizer.Form.NFD) : text;
    }
}
