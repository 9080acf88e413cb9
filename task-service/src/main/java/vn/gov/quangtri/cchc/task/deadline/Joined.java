package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pieces that a phrase was cut into. A piece that says nothing alone is tried with its neighbours: a comma also stands
 * within a statement ("Thường xuyên, báo cáo 6 tháng, năm").
 */
final class Joined {

    /** More pieces than this are not tried with each other. */
    private static final int MOST = 12;

    private final List<List<Token>> pieces;
    private final List<Token> phrase;
    private final Context context;

    /** From which piece on nothing can be read, so that each is tried once. */
    private final boolean[] hopeless;

    private Joined(List<List<Token>> pieces, List<Token> phrase, Context context) {
        this.pieces = pieces;
        this.phrase = phrase;
        this.context = context;
        this.hopeless = new boolean[pieces.size()];
    }

    /** Null when they cannot be understood to the last word. */
    static List<Labelled> read(List<List<Token>> pieces, List<Token> phrase, Context context) {
        List<Labelled> alone =
                pieces.stream().map(piece -> Pieces.read(piece, context)).toList();
        if (!alone.contains(null)) {
            return alone;
        }
        return pieces.size() > MOST ? null : new Joined(pieces, phrase, context).from(0);
    }

    private List<Labelled> from(int first) {
        if (first == pieces.size()) {
            return new ArrayList<>();
        }
        int end = first == 0 ? pieces.size() - 1 : pieces.size();
        for (int last = first; last < end && !hopeless[first]; last++) {
            Labelled joined = Pieces.read(between(pieces.get(first), pieces.get(last)), context);
            List<Labelled> rest = joined == null ? null : from(last + 1);
            if (rest != null) {
                rest.add(0, joined);
                return rest;
            }
        }
        hopeless[first] = true;
        return null;
    }

    private List<Token> between(List<Token> first, List<Token> last) {
        int from = first.get(0).start();
        int to = last.get(last.size() - 1).end();
        return phrase.stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .toList();
    }
}
