package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** Reads one piece of a phrase: a statement, with or without what is due then. */
final class Pieces {

    private static final Said LEFTOVER = Said.of("có lời khác ngoài thời hạn", "there are other words beside the time");

    private Pieces() {}

    /** Null when the piece is not understood. */
    static Labelled read(List<Token> piece, Context context) {
        List<Token> tokens = withoutPurpose(trimmed(piece));
        Reading alone = tokens.isEmpty() ? null : Statements.read(tokens, context);
        if (alone != null) {
            return new Labelled("", alone);
        }
        Labelled found = atColon(tokens, context);
        found = found != null ? found : bracketed(tokens, context);
        found = found != null ? found : labelFirst(tokens, context);
        return found != null ? found : labelLast(tokens, context);
    }

    /** "… để tổng hợp, báo cáo UBND tỉnh": what for, at the end, says nothing of when. */
    private static List<Token> withoutPurpose(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isWord("để") && Labels.harmless(tokens.subList(i, tokens.size()))) {
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
                && !tokens.get(from).isMark("(")) {
            from++;
        }
        while (to > from
                && tokens.get(to - 1).is(Token.Kind.MARK)
                && !tokens.get(to - 1).isMark(")")) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** "Quý I: ban hành", "Ban hành: quý I". */
    private static Labelled atColon(List<Token> tokens, Context context) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).isMark(":") || tokens.get(i).isMark("-")) {
                Labelled found = pair(tokens.subList(0, i), tokens.subList(i + 1, tokens.size()), context);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
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
        Reading reading = Labels.harmlessApart(right) ? Statements.read(left, context) : null;
        if (reading != null) {
            return new Labelled(Phrases.text(right), reading);
        }
        reading = Labels.harmlessApart(left) ? Statements.read(right, context) : null;
        return reading == null ? null : new Labelled(Phrases.text(left), reading);
    }

    /** "Báo cáo 6 tháng trước ngày 15/6": the shortest label whose rest is understood. */
    private static Labelled labelFirst(List<Token> tokens, Context context) {
        for (int i = 1; i < tokens.size(); i++) {
            List<Token> label = tokens.subList(0, i);
            Reading reading =
                    Labels.harmless(label) ? Statements.read(tokens.subList(i, tokens.size()), context) : null;
            if (reading != null) {
                return beside(label, reading);
            }
        }
        return null;
    }

    /** "Quý I ban hành kế hoạch": the longest statement whose rest is a label. */
    private static Labelled labelLast(List<Token> tokens, Context context) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            List<Token> label = tokens.subList(i, tokens.size());
            Reading reading = Labels.harmless(label) ? Statements.read(tokens.subList(0, i), context) : null;
            if (reading != null) {
                return beside(label, reading);
            }
        }
        return null;
    }

    private static Labelled beside(List<Token> label, Reading reading) {
        String text = Phrases.text(label);
        if (Labels.reportsOn(label, reading)) {
            return new Labelled(
                    text,
                    reading.doubt(Said.of(
                            "có thể là kỳ của báo cáo, không phải hạn",
                            "it may be the period reported on, not the deadline")));
        }
        return new Labelled(text, Labels.isWork(label) ? reading : reading.doubt(LEFTOVER));
    }
}
