package vn.gov.quangtri.cchc.rules.parties;

import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.rules.parties.NameIndex.Entry;
import vn.gov.quangtri.cchc.rules.parties.Token.Kind;

/** Reads one cell, once, from left to right. */
final class CellReader {

    /** What could be meant otherwise is asked about. */
    private static final double ASK = 0.85;

    private static final double WITH_LEFTOVERS = 0.7;

    private final NameIndex index;
    private final Fuzzy fuzzy;
    private final PartMaker maker;
    private final CellText cell;
    private final List<Token> tokens;
    private final TailReader tails;
    private final List<Part> parts = new ArrayList<>();
    private int at;
    private Head head = Head.NONE;
    /** What a label leaves of certainty to the items of its line. */
    private double atMost = 1;
    /** What a lost mark before an item leaves of certainty: "Thanh tra Sở Nội vụ" is not two agencies. */
    private double joined = 1;

    CellReader(Directory directory, NameIndex index, Fuzzy fuzzy, PartMaker maker, String text) {
        this.index = index;
        this.fuzzy = fuzzy;
        this.maker = maker;
        this.tokens = Lexer.tokens(text);
        this.cell = new CellText(text, tokens);
        this.tails = new TailReader(directory, index, tokens);
    }

    List<Part> read() {
        while (skipMarks()) {
            readItem();
        }
        return parts;
    }

    /** Moves to the next item; false at the end. What a label said ends with its line. */
    private boolean skipMarks() {
        boolean moved = true;
        while (at < tokens.size() && moved) {
            Token token = tokens.get(at);
            if (token.kind() == Kind.SEMICOLON || token.kind() == Kind.LINE) {
                atMost = 1;
            }
            int lead = Vocabulary.longest(Vocabulary.LEADS, tokens, at);
            moved = !token.isWord() || lead > 0 || cell.isNumbering(at);
            at += token.isWord() && !cell.isNumbering(at) ? lead : 1;
        }
        return at < tokens.size();
    }

    private void readItem() {
        int start = at;
        if (readLabel() || readOtherRole()) {
            return;
        }
        int post = Vocabulary.longest(Vocabulary.POSTS, tokens, at);
        Match named = match(at + post);
        if (named == null && post > 0) {
            post = 0;
            named = match(at);
        }
        if (named != null) {
            at = named.end();
            head = named.head() == null ? Head.after(tokens, start + post, named.end()) : named.head();
            finish(start, post == 0 ? null : cell.span(start, start + post), named.entries());
        } else if (!readNobody(start) && !readMisspelt(start)) {
            readUnknown(start);
        }
    }

    private boolean readLabel() {
        int colon = at;
        while (colon < tokens.size()
                && tokens.get(colon).joins()
                && tokens.get(colon).kind() != Kind.LINE) {
            colon++;
        }
        if (colon == at || colon == tokens.size() || tokens.get(colon).kind() != Kind.COLON) {
            return false;
        }
        List<Token> label = tokens.subList(at, colon);
        Head named = Head.list(label);
        if (named != Head.NONE) {
            head = named;
        } else if (!Vocabulary.LABELS.contains(Lexer.glue(label))) {
            atMost = ASK;
        }
        at = colon + 1;
        return true;
    }

    private boolean readOtherRole() {
        int role = Vocabulary.longest(Vocabulary.OTHER_ROLE, tokens, at);
        if (role == 0) {
            return false;
        }
        at += role;
        atMost = ASK;
        return true;
    }

    /** The longest name at a place: as it stands, after "các sở" without its own "sở", or a place under its list's head. */
    private Match match(int from) {
        Match plain = index(from, "", false);
        Head opened = Head.open(tokens, from);
        Match listed = opened == Head.NONE ? null : opened.match(index, tokens, from + opened.words());
        if (listed != null && (plain == null || listed.end() > plain.end())) {
            return listed;
        }
        return plain != null || head == Head.NONE ? plain : head.match(index, tokens, from);
    }

    private Match index(int from, String prefix, boolean place) {
        return Match.longest(index, tokens, from, prefix, place);
    }

    private void finish(int start, String standsFor, List<Entry> entries) {
        TailReader.Tail tail = tails.read(at, entries);
        at = tail.end();
        if (tail.nobody()) {
            askAboutGroupBefore(start);
            parts.add(maker.unspecified(cell.span(start, at)));
            return;
        }
        boolean more = at < tokens.size() && tokens.get(at).isWord() && !tails.startsAnother(at);
        boolean unmarked = more && match(at) != null;
        if (more && !unmarked) {
            at = cell.itemEnd(at);
        }
        double limit = Math.min(
                Math.min(atMost, Math.min(joined, afterDash(start))), more ? WITH_LEFTOVERS : tail.confidence());
        joined = unmarked ? WITH_LEFTOVERS : 1;
        parts.add(maker.named(cell.span(start, at), entries, standsFor, tail.except())
                .withConfidence(limit));
    }

    /** "Trung tâm … - Văn phòng …": a dash joins two bodies or a unit and its own. */
    private double afterDash(int start) {
        boolean dash = start > 1
                && tokens.get(start - 1).kind() == Kind.DASH
                && tokens.get(start - 2).kind() == Kind.WORD;
        return dash ? ASK : 1;
    }

    /** "các sở, ban, ngành, UBND các huyện liên quan": whether "liên quan" is said of the first too cannot be known. */
    private void askAboutGroupBefore(int start) {
        boolean joined = start > 0
                && (tokens.get(start - 1).kind() == Kind.COMMA
                        || tokens.get(start - 1).kind() == Kind.AND);
        int last = parts.size() - 1;
        if (joined && last >= 0 && parts.get(last).type() == PartType.GROUP) {
            parts.set(last, parts.get(last).withConfidence(ASK));
        }
    }

    private boolean readNobody(int start) {
        int end = tails.nobodyEnd(start);
        if (end == start) {
            return false;
        }
        at = end;
        parts.add(maker.unspecified(cell.span(start, end)));
        return true;
    }

    private boolean readMisspelt(int start) {
        List<Entry> best = List.of();
        int bestEnd = start;
        for (int end = start + 1; end <= tokens.size() && tokens.get(end - 1).joins(); end++) {
            boolean boundary = end == tokens.size() || !tokens.get(end).isWord();
            if (!boundary || !tokens.get(end - 1).isWord()) {
                continue;
            }
            String glued = Lexer.glue(tokens.subList(start, end));
            if (glued.length() > index.longest() + Fuzzy.MOST_FAULTS) {
                break;
            }
            List<Entry> near = fuzzy.near(head == Head.NONE ? glued : head.complete(glued));
            near = near.isEmpty() ? fuzzy.near(glued) : near;
            if (!near.isEmpty()
                    && (best.isEmpty()
                            || near.get(0).confidence() >= best.get(0).confidence())) {
                best = near;
                bestEnd = end;
            }
            if (end + 1 < tokens.size() && index(end + 1, "", false) != null) {
                break;
            }
        }
        if (best.isEmpty()) {
            return false;
        }
        at = bestEnd;
        finish(start, null, best);
        return true;
    }

    /** Unknown, or a unit of a known agency: "Phòng CCHC thuộc Sở Nội vụ". */
    private void readUnknown(int start) {
        int end = cell.itemEnd(start);
        for (int inner = start + 1; inner < end; inner++) {
            Match named = index(inner, "", false);
            if (named != null && named.end() <= end) {
                at = named.end();
                finish(start, cell.span(start, inner), named.entries());
                int last = parts.size() - 1;
                parts.set(last, parts.get(last).withConfidence(WITH_LEFTOVERS));
                return;
            }
        }
        Match place = index(start, "", true);
        end = Math.max(end, tails.kindsEnd(start));
        at = end;
        if (place != null && place.end() == end) {
            parts.add(maker.named(cell.span(start, end), place.entries(), null, List.of())
                    .withConfidence(NameIndex.PLACE_ALONE));
        } else {
            at = tails.skipNote(end);
            parts.add(maker.unknown(cell.span(start, at), List.of()));
        }
    }
}
