package vn.gov.quangtri.cchc.rules.parties;

import java.util.List;
import vn.gov.quangtri.cchc.rules.parties.NameIndex.Entry;

/** A known name found in a cell: where it ends (exclusive), whom it may mean, and the list that it stands in (null: its own name). */
record Match(int end, List<Entry> entries, Head head) {

    /** The longest known name that begins at a place; null for none. A prefix is put before what is written. */
    static Match longest(NameIndex index, List<Token> tokens, int from, String prefix, boolean place) {
        Match longest = null;
        StringBuilder glued = new StringBuilder(prefix);
        for (int i = from; i < tokens.size() && tokens.get(i).joins() && glued.length() <= index.longest(); i++) {
            if (i == from && !tokens.get(i).isWord()) {
                return null;
            }
            glued.append(tokens.get(i).key());
            // "Hội Nông dân, Tỉnh đoàn": a mark before "tỉnh" ends the name.
            boolean another =
                    i > from && tokens.get(i).is("tỉnh") && !tokens.get(i - 1).isWord();
            if (!tokens.get(i).isWord() || another) {
                continue;
            }
            if (i == from && prefix.isEmpty() && !place) {
                List<Entry> keyed = index.key(tokens.get(i).key());
                longest = keyed.isEmpty() ? null : new Match(i + 1, keyed, null);
            }
            List<Entry> entries = place ? index.place(glued.toString()) : index.get(glued.toString());
            if (!entries.isEmpty()) {
                longest = new Match(i + 1, entries, null);
            }
        }
        return longest;
    }

    Match under(Head list, double atMost) {
        List<Entry> limited = entries.stream()
                .map(entry -> new Entry(entry.type(), entry.key(), Math.min(entry.confidence(), atMost)))
                .toList();
        return new Match(end, limited, list);
    }
}
