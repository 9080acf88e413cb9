package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the deadlines that offices write: "Hoàn thành trước quý IV/2023", "Thường xuyên", "trước ngày 15 hằng tháng". A grammar of
 * named rules ({@link BoundaryRule}, {@link RecurringRule}, {@link OngoingRule}, {@link RelativeRule}, {@link ListRule} over the times
 * of {@link Spans}); a phrase of several pieces is cut at its marks. What is not understood to the last word is UNRESOLVED or asked
 * about, never guessed. Knows no clock and no zone: the same phrase, year and options give the same meaning on every day.
 */
public final class DeadlineLanguage {

    private static final Predicate<Token> BRACKETS = token -> token.isMark("(") || token.isMark(")");

    private static final List<Predicate<Token>> CUTS = List.of(
            token -> token.is(Token.Kind.MARK) && ";\n+".contains(token.key()),
            token -> token.isMark(",") || token.isMark("."),
            token -> token.isWord("và"),
            BRACKETS);

    /** In characters: a cell of an appendix, not a page; what is longer is not read. */
    private static final int LONGEST_PHRASE = 500;

    /** In tokens. */
    private static final int LONGEST_RHYTHM = 12;

    /** Whatever is longer is no phrase, whatever is left of it when it is clean; one character may become eighteen in that. */
    private static final int PAGE = 20_000;

    private DeadlineLanguage() {}

    /**
     * @param phrase as typed; null and blank are unresolved
     * @param planYear the year that bounds the plan and stands for a missing year
     * @param options how the plan reads; null for the defaults
     */
    public static Meaning interpret(String phrase, int planYear, DeadlineOptions options) {
        boolean page = phrase != null && phrase.length() > PAGE;
        String cleaned = Glyphs.clean(page ? phrase.substring(0, PAGE) : phrase);
        Context context = new Context(planYear, planYear, options == null ? DeadlineOptions.DEFAULTS : options);
        Reading reading = page || cleaned.length() > LONGEST_PHRASE ? null : read(cleaned, context);
        if (reading == null) {
            reading = Reading.unresolved("NOT_UNDERSTOOD", unread(cleaned));
        }
        return reading.meaning(phrase == null ? "" : phrase);
    }

    /**
     * A rhythm that stands in a task's own text ("… giao ban báo chí định kỳ 2 tháng/lần"): a suggestion for its deadline, never more.
     * Looks at "định kỳ" alone: "hàng năm" in a text is mostly an index or a report of every year.
     */
    public static Optional<Meaning> suggest(String content, int planYear, DeadlineOptions options) {
        Context context = new Context(planYear, planYear, options == null ? DeadlineOptions.DEFAULTS : options);
        List<Token> tokens = Tokenizer.tokens(Glyphs.clean(content));
        for (int from = 0; from + 1 < tokens.size(); from++) {
            if (!tokens.get(from).isWord("định") || !tokens.get(from + 1).isWord("kỳ")) {
                continue;
            }
            for (int to = Math.min(tokens.size(), from + LONGEST_RHYTHM); to > from + 2; to--) {
                List<Token> clause = tokens.subList(from, to);
                Reading reading = Statements.read(clause, context);
                if (reading != null && reading.is(DeadlineKind.RECURRING)) {
                    return Optional.of(reading.doubt(Said.of("lấy từ nội dung nhiệm vụ", "taken from the task's text"))
                            .meaning(Phrases.text(clause)));
                }
            }
        }
        return Optional.empty();
    }

    private static Reading read(String cleaned, Context context) {
        String scanned = Glyphs.scanned(cleaned);
        List<Token> tokens = withoutBrackets(Pieces.trimmed(Tokenizer.tokens(scanned)));
        List<Token> accented = Accents.restore(tokens);
        Reading reading = acrossLines(accented, context);
        boolean accents = accented != tokens && !Accents.leaveNoDoubt(tokens, accented);
        return reading == null
                ? null
                : Scruples.of(Plausible.afterIssue(reading, context), cleaned, !scanned.equals(cleaned), accents);
    }

    /** "(Trước ngày 15/6/2023)": brackets around all of it. */
    private static List<Token> withoutBrackets(List<Token> tokens) {
        int last = tokens.size() - 1;
        boolean one = last > 1
                && tokens.get(0).isMark("(")
                && tokens.get(last).isMark(")")
                && tokens.subList(1, last).stream().noneMatch(BRACKETS);
        return one ? tokens.subList(1, last) : tokens;
    }

    /** A cell's line may end within a statement ("Trước\nngày 30/6") or between two; the first is tried first. */
    private static Reading acrossLines(List<Token> tokens, Context context) {
        List<Token> oneLine =
                tokens.stream().filter(token -> !token.isMark("\n")).toList();
        Labelled whole = oneLine.size() < tokens.size() ? Pieces.read(oneLine, context) : null;
        if (whole != null) {
            return PartOfWork.check(whole);
        }
        Reading reading = read(tokens, context);
        return reading == null && oneLine.size() < tokens.size() ? read(oneLine, context) : reading;
    }

    private static Reading read(List<Token> tokens, Context context) {
        Labelled whole = Pieces.read(tokens, context);
        if (whole != null) {
            boolean lines = tokens.stream().anyMatch(token -> token.isMark("\n"));
            return lines
                    ? whole.reading()
                            .doubt(Said.of(
                                    "mỗi dòng một thời hạn, không nêu của việc nào", "each line has a time of its own"))
                    : PartOfWork.check(whole);
        }
        List<List<Token>> pieces = List.of(tokens);
        for (Predicate<Token> cut : CUTS) {
            pieces = pieces.stream()
                    .flatMap(piece -> cut(piece, cut, context).stream())
                    .toList();
            List<Labelled> read = pieces.size() > 1 ? Joined.read(pieces, tokens, context) : null;
            if (read != null) {
                return Combination.of(read, cut == BRACKETS, context);
            }
        }
        return null;
    }

    /** A piece that is understood as it is stays whole. */
    private static List<List<Token>> cut(List<Token> piece, Predicate<Token> at, Context context) {
        if (Pieces.read(piece, context) != null) {
            return List.of(piece);
        }
        List<List<Token>> cut = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= piece.size(); i++) {
            if (i == piece.size() || at.test(piece.get(i))) {
                List<Token> one = Pieces.trimmed(piece.subList(from, i));
                if (!one.isEmpty()) {
                    cut.add(one);
                }
                from = i + 1;
            }
        }
        return cut;
    }

    private static Said unread(String cleaned) {
        String shown = cleaned.length() > 80 ? cleaned.substring(0, 80) + "…" : cleaned;
        return cleaned.isEmpty()
                ? Said.of("không ghi thời hạn", "no deadline is written")
                : Said.of(
                        "không hiểu được “" + shown + "”, cần người soạn xác định",
                        "\"" + shown + "\" is not understood; an editor must settle it");
    }
}
