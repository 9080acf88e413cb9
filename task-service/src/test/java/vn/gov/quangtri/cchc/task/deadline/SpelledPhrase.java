package vn.gov.quangtri.cchc.task.deadline;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A phrase built from the grammar with what it means, in one of the spellings that offices use: case, Roman or Arabic figures, NFC or
 * NFD, tone placement, spaces, separators, hàng/hằng, with or without the year.
 *
 * @param text as spelled
 * @param kind and the other members: what it means, worked out here from its parts, not by the grammar
 */
record SpelledPhrase(String text, DeadlineKind kind, Boundary boundary, LocalDate dueOn, int occurrences) {

    static final int YEAR = 2023;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> BEFORE =
            List.of("trước %s", "hoàn thành trước %s", "Xong trước %s", "chậm nhất trước %s");
    private static final List<String> BY = List.of(
            "chậm nhất %s",
            "Chậm nhất là %s", "đến hết %s", "chậm nhất đến hết %s", "không quá %s", "hoàn thành chậm nhất %s");
    private static final List<String> WITHIN =
            List.of("%s", "trong %s", "hoàn thành trong %s", "Thực hiện trong %s", "thời gian hoàn thành: %s");

    static SpelledPhrase draw(Random random) {
        SpelledPhrase built =
                switch (random.nextInt(5)) {
                    case 0 -> quarter(random);
                    case 1 -> month(random);
                    case 2 -> day(random);
                    case 3 -> dayOfEveryMonth(random);
                    default -> rhythm(random);
                };
        return new SpelledPhrase(
                spelled(built.text, random), built.kind, built.boundary, built.dueOn, built.occurrences);
    }

    /** "trước quý I" ends before the plan's year, which is always asked about; nothing else here is. */
    boolean isBeforeThePlan() {
        return dueOn.getYear() < YEAR;
    }

    private static SpelledPhrase quarter(Random random) {
        int quarter = 1 + random.nextInt(4);
        LocalDate from = LocalDate.of(YEAR, quarter * 3 - 2, 1);
        String figure = random.nextBoolean() ? ROMAN.get(quarter - 1) : String.valueOf(quarter);
        String name = pick(random, "quý ", "quí ", "Quý ") + figure + year(random);
        return bounded(
                random, name, DeadlineKind.QUARTER, from, from.plusMonths(3).minusDays(1));
    }

    private static SpelledPhrase month(Random random) {
        int month = 1 + random.nextInt(12);
        YearMonth days = YearMonth.of(YEAR, month);
        String figure = String.format(random.nextBoolean() ? "%02d" : "%d", month);
        return bounded(
                random, "tháng " + figure + year(random), DeadlineKind.MONTH, days.atDay(1), days.atEndOfMonth());
    }

    private static SpelledPhrase day(Random random) {
        LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(365));
        String mark = pick(random, "/", "-", ".", " / ", "/ ");
        String two = random.nextBoolean() ? "%02d" : "%d";
        String dayAndMonth = String.format(two + "%s" + two, day.getDayOfMonth(), mark, day.getMonthValue());
        String written =
                switch (random.nextInt(4)) {
                    case 0 -> "ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + wordYear(random);
                    case 1 -> "ngày " + day.getDayOfMonth() + "/" + day.getMonthValue();
                    case 2 -> "ngày " + dayAndMonth + mark + YEAR % 100;
                    default -> "ngày " + dayAndMonth + mark + YEAR;
                };
        boolean hour = random.nextInt(6) == 0;
        if (hour) {
            String clock = pick(random, "17h00 ", "17h ", "16 giờ 30 ", "17:00 ");
            return new SpelledPhrase("trước " + clock + written, DeadlineKind.DATE, Boundary.BY, day, 0);
        }
        return random.nextBoolean()
                ? new SpelledPhrase(
                        String.format(pick(random, BEFORE), written),
                        DeadlineKind.DATE,
                        Boundary.BEFORE,
                        day.minusDays(1),
                        0)
                : new SpelledPhrase(String.format(pick(random, BY), written), DeadlineKind.DATE, Boundary.BY, day, 0);
    }

    private static SpelledPhrase dayOfEveryMonth(Random random) {
        int day = 2 + random.nextInt(27);
        boolean before = random.nextBoolean();
        String every = pick(random, " hằng tháng", " hàng tháng", " mỗi tháng", " của hằng tháng");
        return new SpelledPhrase(
                (before ? "trước ngày " : pick(random, "chậm nhất ngày ", "ngày ", "vào ngày ")) + day + every,
                DeadlineKind.RECURRING,
                before ? Boundary.BEFORE : Boundary.BY,
                LocalDate.of(YEAR, 12, before ? day - 1 : day),
                12);
    }

    private static SpelledPhrase rhythm(Random random) {
        boolean quarters = random.nextBoolean();
        String every = pick(random, "hằng ", "hàng ", "mỗi ", "định kỳ hằng ", "định kì hàng ", "từng ");
        String text = every + (quarters ? pick(random, "quý", "quí") : "tháng");
        return new SpelledPhrase(text, DeadlineKind.RECURRING, null, LocalDate.of(YEAR, 12, 31), quarters ? 4 : 12);
    }

    private static SpelledPhrase bounded(Random random, String name, DeadlineKind kind, LocalDate from, LocalDate to) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new SpelledPhrase(
                        String.format(pick(random, BEFORE), name), kind, Boundary.BEFORE, from.minusDays(1), 0);
            case 1 -> new SpelledPhrase(String.format(pick(random, BY), name), kind, Boundary.BY, to, 0);
            default -> new SpelledPhrase(String.format(pick(random, WITHIN), name), kind, Boundary.WITHIN, to, 0);
        };
    }

    private static String year(Random random) {
        return pick(random, "", "/2023", " năm 2023", "-2023", " / 2023", " NĂM 2023", "/ 2023");
    }

    private static String wordYear(Random random) {
        return pick(random, "", " năm 2023", "/2023");
    }

    private static String spelled(String text, Random random) {
        String cased =
                switch (random.nextInt(4)) {
                    case 0 -> text.toUpperCase(Locale.ROOT);
                    case 1 -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
                    default -> text;
                };
        String spaced = cased.replace(" ", pick(random, " ", " ", "  ", "\u00A0", " \u200B"));
        String tone = random.nextInt(4) == 0 ? spaced.replace("quý", "qúy").replace("Quý", "Qúy") : spaced;
        String ended = pick(random, "", " ", "\n") + tone + pick(random, "", "", ".", ";", ",", " ./.");
        return random.nextInt(3) == 0 ? Normalizer.normalize(ended, Normalizer.Form.NFD) : ended;
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
