package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;
import java.util.function.Predicate;

/** What may stand beside a statement about time without saying anything about time itself. */
final class Labels {

    private Labels() {}

    /** Whether it names work and no time, save the period that a report is about: "báo cáo 6 tháng đầu năm". */
    static boolean harmless(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        while (!cursor.atEnd()) {
            int cited = Phrases.citation(tokens, cursor.at());
            if (cited > cursor.at()) {
                cursor.back(cited);
            } else if (Figures.take(cursor) || innocent(cursor)) {
                continue;
            } else if (cursor.any(LabelWords.OTHER_CALENDARS) != null) {
                return false;
            } else if (report(cursor)) {
                continue;
            } else if (follows(tokens, cursor.at()) && yearOf(cursor)) {
                continue;
            } else if (!plain(cursor)) {
                return false;
            }
        }
        return true;
    }

    /** The same for what a colon or brackets set apart, where a year or a report's period alone may stand: "(6 tháng)". */
    static boolean harmlessApart(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        period(cursor, false);
        if (cursor.atEnd()) {
            return true;
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Cursor year = new Cursor(tokens.subList(i, i + 2));
            if (year.words("năm") && year.number(1900, 2200) > 0) {
                return harmless(tokens.subList(0, i)) && harmless(tokens.subList(i + 2, tokens.size()));
            }
        }
        return harmless(tokens);
    }

    /** Whether it names work ("Sở Nội vụ tổng hợp") or a numbered part of it ("đợt 1"), so that nobody need be asked. */
    static boolean isWork(List<Token> tokens) {
        return anywhere(tokens, cursor -> cursor.any(WorkWords.ALL) != null || Figures.take(cursor));
    }

    /** "Quyết định ban hành | ngày 15/6", "xây dựng kế hoạch tuyên truyền | năm 2023", a heading: the time may be the paper's own. */
    static boolean names(List<Token> label, List<Token> statement, Reading reading) {
        boolean bare = bare(statement);
        boolean work = new Cursor(label).any(WorkWords.ALL) != null;
        boolean year = reading.is(DeadlineKind.YEAR);
        boolean document = hasDocument(label);
        return bare && (year && (document || !work) || document && !work);
    }

    /** "Thay thế Kế hoạch ban hành | ngày 30/6/2022": a bare day behind a paper, before the plan's year. */
    static boolean datesAPaper(List<Token> label, List<Token> statement, Reading reading, Context context) {
        return bare(statement)
                && reading.is(DeadlineKind.DATE)
                && reading.dueOn.isBefore(context.yearStart())
                && hasDocument(label);
    }

    /** A time with no word before it that says how it is meant. */
    static boolean bare(List<Token> statement) {
        Token first = statement.get(0);
        return !first.is(Token.Kind.WORD)
                || List.of("ngày", "tháng", "quý", "năm").contains(first.key());
    }

    private static boolean hasDocument(List<Token> label) {
        return anywhere(label, cursor -> cursor.any(LabelWords.DOCUMENTS) != null);
    }

    static boolean anywhere(List<Token> tokens, Predicate<Cursor> stands) {
        Cursor cursor = new Cursor(tokens);
        while (!cursor.atEnd()) {
            if (stands.test(cursor)) {
                return true;
            }
            cursor.back(cursor.at() + 1);
        }
        return false;
    }

    /** "Các sở, ngành | hoàn thành trước 30/6": the work stands with the time. */
    static boolean beginsWithWork(List<Token> statement) {
        return new Cursor(statement).any(WorkWords.ALL) != null;
    }

    /** "báo cáo quý I": the quarter may be what is reported, not when; "báo cáo trong quý I" says when. */
    static boolean reportsOn(List<Token> label, List<Token> statement, Reading reading) {
        if (List.of("trong", "vào", "xong").contains(statement.get(0).key())) {
            return false;
        }
        Cursor cursor = new Cursor(label.subList(Math.max(0, label.size() - 2), label.size()));
        // "Sơ kết tháng 7": no month is reviewed; the review is held in it.
        boolean review = new Cursor(label).any(List.of("sơ kết", "tổng kết")) != null;
        if (review && reading.is(DeadlineKind.MONTH)) {
            return false;
        }
        return reading.boundary == Boundary.WITHIN
                && (new Cursor(label).words("báo cáo")
                        || cursor.any(LabelWords.REPORTS) != null
                        || cursor.words("cáo"));
    }

    /** "Công văn số 12/SNV | ngày 20/6": the day behind a paper's number is the paper's. */
    static boolean isCited(List<Token> tokens, int statement) {
        for (int i = 0; i < statement; i++) {
            if (Phrases.citation(tokens, i) > statement) {
                return true;
            }
        }
        return false;
    }

    /** "sơ kết quý II, tổng kết": a period before a comma is a statement of its own, not part of a label. */
    static boolean listsPeriods(List<Token> label) {
        boolean period = false;
        for (Token token : label) {
            if (period && token.isMark(",")) {
                return true;
            }
            period |= token.isWord("quý") || token.isWord("tháng") || token == label.get(0) && wholeYear(label);
        }
        return false;
    }

    /** "Cả năm, báo cáo kết quả": a time of its own, ahead of a comma. */
    private static boolean wholeYear(List<Token> label) {
        Cursor cursor = new Cursor(label);
        return cursor.any(List.of("cả năm", "trong năm")) != null;
    }

    /** Takes a word that only looks like one of time: "liên quan", "dự thảo". */
    static boolean innocent(Cursor cursor) {
        return cursor.any(LabelWords.INNOCENT) != null;
    }

    /** Whether a rhythm stands in it, which is more than a label: "báo cáo định kỳ 6 tháng". */
    static boolean hasRhythm(List<Token> label, Reading reading) {
        boolean periods = reading.is(DeadlineKind.ONGOING)
                && label.stream().anyMatch(token -> LabelWords.REPORT_PERIODS.contains(token.key()));
        return periods || label.stream().anyMatch(token -> token.isWord("định"));
    }

    /** "< 30/11", "~ 30/11": a mark that says how the time is meant. */
    static boolean compares(Token token) {
        return token.is(Token.Kind.MARK) && "<>≤≥≠≈±~".contains(token.raw());
    }

    private static boolean plain(Cursor cursor) {
        Token token = cursor.peek();
        boolean word = token.is(Token.Kind.WORD) && !LabelWords.TELLING.contains(token.key());
        boolean mark = token.is(Token.Kind.MARK) && !token.isMark(";") && !token.isMark("\n") && !compares(token);
        cursor.back(cursor.at() + 1);
        return word || mark;
    }

    /** Whether a word stands before; a year that stands first is a time of its own. */
    private static boolean follows(List<Token> tokens, int at) {
        return tokens.subList(0, at).stream().anyMatch(token -> token.is(Token.Kind.WORD));
    }

    /** "tổng kết công tác CCHC năm 2023 | trong tháng 12": the year is the report's. */
    private static boolean yearOf(Cursor cursor) {
        return cursor.attempt(() -> cursor.words("năm") && cursor.number(1900, 2200) > 0 ? true : null) != null;
    }

    /** "báo cáo kết quả quý III/2023", "tổng kết năm 2023"; no month is reviewed, a review is held in one: "tổng kết tháng 11". */
    private static boolean report(Cursor cursor) {
        String report = cursor.any(LabelWords.REPORTS);
        if (report == null) {
            return false;
        }
        cursor.any(List.of("kết quả", "tình hình", "công tác"));
        boolean review = report.equals("sơ kết") || report.equals("tổng kết");
        if (!review || cursor.atEnd() || !cursor.peek().isWord("tháng")) {
            period(cursor, true);
        }
        return true;
    }

    private static void period(Cursor cursor, boolean numbered) {
        cursor.any(List.of("định kỳ", "thường kỳ", "cả"));
        if (cursor.attempt(() -> cursor.number(1, 99) > 0 && cursor.words("năm") ? true : null) != null) {
            // "tổng kết 10 năm thực hiện".
            return;
        }
        Object months = cursor.attempt(() -> cursor.number(3, 11) > 0 && cursor.words("tháng") ? true : null);
        if (months != null) {
            if (cursor.any(List.of("đầu năm", "cuối năm")) != null) {
                cursor.number(1900, 2200);
            }
        } else if (cursor.words("năm")) {
            cursor.number(1900, 2200);
        } else if (cursor.any(LabelWords.REPORT_PERIODS) != null && numbered) {
            ofYear(cursor);
        }
    }

    /** "quý III/2023", "quý 3/2023": the figure of the period reported on, with its year. */
    private static void ofYear(Cursor cursor) {
        Token pair = cursor.take(Token.Kind.PAIR);
        if (pair == null && QuarterRule.figure(cursor) > 0) {
            Spans.year(cursor);
        }
    }
}
