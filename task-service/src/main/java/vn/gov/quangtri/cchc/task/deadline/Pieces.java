package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.List;

/** Reads one piece of a phrase: a statement, with or without what is due then. */
final class Pieces {

    /** A report on a period is due some weeks after it at most. */
    private static final int REPORTING_DAYS = 60;

    private static final List<String> LINKS =
            List.of("trong đó", "đồng thời", "sau đó", "cụ thể là", "cụ thể", "bao gồm", "và", "riêng việc");

    private Pieces() {}

    /** Null when the piece is not understood. */
    static Labelled read(List<Token> piece, Context context) {
        List<Token> tokens = withoutPurpose(withoutLink(withoutNumber(trimmed(piece))));
        String stretch = tokens.isEmpty() ? "" : "piece " + Context.stretch(tokens);
        boolean hopeless = context.hopeless().contains(stretch);
        Labelled found = hopeless ? null : understood(tokens, context);
        List<Token> bare = found == null && !hopeless && !tokens.isEmpty() ? Asides.without(tokens, context) : tokens;
        found = bare.size() < tokens.size() ? understood(bare, context) : found;
        if (found == null) {
            context.hopeless().add(stretch);
            return null;
        }
        return Hedges.check(ReportedPeriod.check(found, context));
    }

    private static Labelled understood(List<Token> tokens, Context context) {
        Reading alone = tokens.isEmpty() ? null : Statements.read(tokens, context);
        if (alone != null) {
            return new Labelled(workBeforeColon(tokens), alone);
        }
        Labelled found = atColon(tokens, context);
        found = found != null ? found : bracketed(tokens, context);
        found = found != null ? found : periodFirst(tokens, context);
        found = found != null ? found : labelFirst(tokens, context);
        found = found != null ? found : labelInside(tokens, context);
        return found != null ? found : labelLast(tokens, context);
    }

    /** "Triển khai: quý II": the work that a statement begins with; empty when it begins with time. */
    private static String workBeforeColon(List<Token> tokens) {
        Cursor work = new Cursor(tokens);
        if (work.any(List.of("triển khai thực hiện", "triển khai", "thực hiện")) != null) {
            return Phrases.text(tokens.subList(0, work.at()));
        }
        for (int i = 1; i < Math.min(tokens.size(), 4); i++) {
            List<Token> label = tokens.subList(0, i);
            if (tokens.get(i).isMark(":") && Labels.harmless(label) && Labels.isWork(label)) {
                return Phrases.text(label);
            }
        }
        return "";
    }

    /** "1. Tháng 5", "a) Tháng 6": the number of a line in a list. */
    private static List<Token> withoutNumber(List<Token> tokens) {
        boolean numbered = tokens.size() > 2
                && (tokens.get(0).is(Token.Kind.NUMBER) && tokens.get(0).a() < 10
                        || tokens.get(0).key().matches("[a-eđ]"))
                && (tokens.get(1).isMark(".") || tokens.get(1).isMark(")"))
                && tokens.get(2).is(Token.Kind.WORD);
        return numbered ? tokens.subList(2, tokens.size()) : tokens;
    }

    /** "trong đó báo cáo trước 15/12": what links it with the piece before. */
    private static List<Token> withoutLink(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        boolean linked = cursor.any(LINKS) != null;
        cursor.mark(",:");
        return linked && !cursor.atEnd() ? cursor.rest() : tokens;
    }

    /** "… để tổng hợp, báo cáo UBND tỉnh": what for, at the end, says nothing of when. */
    private static List<Token> withoutPurpose(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isWord("để")
                    && Labels.harmless(tokens.subList(i, tokens.size()))
                    && Hedges.in(tokens.subList(i, tokens.size())) == null) {
                return trimmed(tokens.subList(0, i));
            }
        }
        return tokens;
    }

    static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to
                && tokens.get(from).is(Token.Kind.MARK)
                && !tokens.get(from).isMark("(")
                && !Labels.compares(tokens.get(from))) {
            from++;
        }
        while (to > from
                && tokens.get(to - 1).is(Token.Kind.MARK)
                && !tokens.get(to - 1).isMark(")")
                && !tokens.get(to - 1).isMark("%")) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** "Quý I: ban hành", "Ban hành: quý I". */
    private static Labelled atColon(List<Token> tokens, Context context) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).isMark(":") || tokens.get(i).isMark("-")) {
                List<Token> left = tokens.subList(0, i);
                List<Token> right = tokens.subList(i + 1, tokens.size());
                Labelled found = pair(left, right, context);
                found = found == null && tokens.get(i).isMark(":") ? partOfWork(left, right, context) : found;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** "Giai đoạn 1 (quý II/2023): khảo sát": the part's time, and what is done in it. */
    private static Labelled partOfWork(List<Token> left, List<Token> right, Context context) {
        boolean closed = left.get(left.size() - 1).isMark(")");
        Labelled part = closed && Labels.isWork(right) && Labels.harmless(right) ? bracketed(left, context) : null;
        return part == null ? null : new Labelled(part.label() + ": " + Phrases.text(right), part.reading());
    }

    /** "Quý I (ban hành kế hoạch)", "Sơ kết (tháng 6)". */
    private static Labelled bracketed(List<Token> tokens, Context context) {
        int open = -1;
        for (int i = 1; i < tokens.size(); i++) {
            open = open < 0 && tokens.get(i).isMark("(") ? i : open;
        }
        boolean closed = open > 0 && tokens.get(tokens.size() - 1).isMark(")");
        return closed ? pair(tokens.subList(0, open), tokens.subList(open + 1, tokens.size() - 1), context) : null;
    }

    private static Labelled pair(List<Token> left, List<Token> right, Context context) {
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        Reading reading =
                Labels.harmlessApart(right) || reportsOn(right, left, context) ? Statements.read(left, context) : null;
        if (reading != null) {
            return new Labelled(Phrases.text(right), reading);
        }
        reading = Labels.harmlessApart(left) ? Statements.read(right, context) : null;
        return reading == null ? null : Beside.apart(left, right, reading, context);
    }

    /** "15/3 (Quý I)": a day, and the period that is reported on it. */
    private static boolean reportsOn(List<Token> right, List<Token> left, Context context) {
        Cursor cursor = new Cursor(right);
        Span period = Spans.single(cursor, context);
        boolean whole = period != null
                && cursor.atEnd()
                && List.of(DeadlineKind.QUARTER, DeadlineKind.PERIOD).contains(period.kind());
        Reading day = whole ? Statements.read(left, context) : null;
        return day != null && day.is(DeadlineKind.DATE) && day.milestones.isEmpty() && near(day, period);
    }

    static boolean near(Reading day, Span period) {
        return day.dueOn != null
                && !day.dueOn.isBefore(period.from())
                && !day.dueOn.isAfter(period.to().plusDays(REPORTING_DAYS));
    }

    /** "Báo cáo 6 tháng trước ngày 15/6": the shortest label whose rest is understood. */
    private static Labelled labelFirst(List<Token> tokens, Context context) {
        for (int i = 1; i < tokens.size(); i++) {
            List<Token> label = tokens.subList(0, i);
            Reading reading = Labels.harmless(label)
                            && !Labels.isCited(tokens, i)
                            && !Figures.numbersTheRest(label, tokens.get(i))
                            && !Labels.listsPeriods(label)
                    ? Statements.read(tokens.subList(i, tokens.size()), context)
                    : null;
            if (reading != null) {
                return Beside.read(label, tokens.subList(i, tokens.size()), reading, context);
            }
        }
        return null;
    }

    /** "Quý I ban hành kế hoạch": the longest statement whose rest is a label. */
    private static Labelled labelLast(List<Token> tokens, Context context) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            List<Token> label = tokens.subList(i, tokens.size());
            List<Token> statement = tokens.subList(0, i);
            boolean otherYear = statement.get(i - 1).isWord("năm") && YearRule.isOther(new Cursor(label));
            Reading reading = !otherYear && Labels.harmless(label) && !Figures.counts(statement, label)
                    ? Statements.read(statement, context)
                    : null;
            if (reading != null) {
                Labelled read =
                        Labels.hasRhythm(label, reading) ? null : Beside.read(label, statement, reading, context);
                return read == null ? null : SecondTimes.check(read, statement, label, context);
            }
        }
        return null;
    }

    /** "Quý II trước 15/6", "6 tháng đầu năm trước ngày 10/6": the period that is reported, and the day. */
    private static Labelled periodFirst(List<Token> tokens, Context context) {
        Cursor cursor = new Cursor(tokens);
        Span period = Spans.single(cursor, context);
        if (period == null || period.impossible() != null || period.kind() == DeadlineKind.DATE || cursor.atEnd()) {
            return null;
        }
        int cut = cursor.at();
        cursor.mark(",");
        boolean bounded = cursor.any(BoundaryRule.BEFORE_WORDS) != null || cursor.any(BoundaryRule.BY_WORDS) != null;
        Reading reading = bounded ? Statements.read(tokens.subList(cut, tokens.size()), context) : null;
        if (reading == null || !reading.is(DeadlineKind.DATE) || reading.dueOn == null) {
            return null;
        }
        String label = Phrases.text(tokens.subList(0, cut));
        return new Labelled(label, near(reading, period) ? reading : reading.doubt(Beside.LEFTOVER));
    }

    /** "Hằng tháng báo cáo trước ngày 20": the work stands between the rhythm and its day. */
    private static Labelled labelInside(List<Token> tokens, Context context) {
        Cursor cursor = new Cursor(tokens);
        boolean every = Rhythm.every(cursor);
        boolean rhythm = every && Rhythm.read(cursor) != null;
        cursor.mark(",");
        int from = cursor.at();
        for (int to = from + 1; rhythm && to < tokens.size(); to++) {
            List<Token> label = tokens.subList(from, to);
            if (!Labels.isWork(label) || !Labels.harmless(label)) {
                continue;
            }
            List<Token> statement = new ArrayList<>(tokens.subList(0, from));
            statement.addAll(tokens.subList(to, tokens.size()));
            Reading reading = Statements.read(statement, context);
            if (reading != null) {
                return new Labelled(Phrases.text(label), reading);
            }
        }
        return null;
    }
}
