package vn.gov.quangtri.cchc.rules.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** Every way in which the directory's names are written, glued and folded, and whom each may mean. */
final class NameIndex {

    /** Whom a spelling means, and how surely. */
    record Entry(PartType type, String key, double confidence) {}

    private static final String COMMITTEE = "ủybannhândân";
    private static final Pattern PLACE = Pattern.compile("^(?:huyệnđảo|huyện|thịxã|thànhphố)(.+)$");
    private static final Pattern PLACES = Pattern.compile("^(?:cáchuyện|cấphuyện|huyện|thịxã|thànhphố).*$");
    private static final double WRITTEN = 1.0;
    private static final double SHORTENED = 0.95;
    /** A bare "Vĩnh Linh" may be its committee, its party committee or the place: a suggestion. */
    static final double PLACE_ALONE = 0.75;

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<Entry>> places = new HashMap<>();
    private final Map<String, List<Entry>> keys = new HashMap<>();
    private final int longest;
    private final Map<String, String> loose = new HashMap<>();

    NameIndex(Directory directory) {
        for (DirectoryAgency agency : directory.agencies()) {
            List<String> names = new ArrayList<>(agency.aliases());
            names.add(agency.name());
            names.add(agency.shortName());
            put(keys, glued(agency.key()), new Entry(PartType.AGENCY, agency.key(), WRITTEN));
            names.stream().map(NameIndex::glued).forEach(name -> agency(name, agency.key()));
        }
        for (DirectoryGroup group : directory.groups()) {
            List<String> names = new ArrayList<>(group.aliases());
            names.add(group.name());
            names.stream().map(NameIndex::glued).forEach(name -> group(name, group.key()));
        }
        longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
        entries.keySet().forEach(name -> loose.put(name, Folding.withoutAccents(name)));
    }

    List<Entry> get(String glued) {
        return entries.getOrDefault(glued, List.of());
    }

    /** By the agency's key, which is one word: "SNV". "Gio Linh" is not GIOLINH. */
    List<Entry> key(String word) {
        return keys.getOrDefault(word, List.of());
    }

    /** By the place's own name, without "UBND huyện". */
    List<Entry> place(String glued) {
        return places.getOrDefault(glued, List.of());
    }

    /** The longest name's length: nothing longer need be tried. */
    int longest() {
        return longest;
    }

    Collection<Map.Entry<String, String>> spellings() {
        return loose.entrySet();
    }

    static String glued(String name) {
        return Lexer.glue(Lexer.tokens(Folding.clean(name)));
    }

    private void agency(String name, String key) {
        put(entries, name, new Entry(PartType.AGENCY, key, WRITTEN));
        if (name.endsWith("tỉnh") && name.length() > "tỉnh".length() + 4) {
            put(entries, name.substring(0, name.length() - 4), new Entry(PartType.AGENCY, key, SHORTENED));
        }
        if (name.startsWith(COMMITTEE)) {
            String seat = name.substring(COMMITTEE.length());
            Matcher place = PLACE.matcher(seat);
            if (place.matches()) {
                put(entries, seat, new Entry(PartType.AGENCY, key, SHORTENED));
                put(places, place.group(1), new Entry(PartType.AGENCY, key, SHORTENED));
            }
        }
    }

    private void group(String name, String key) {
        Entry written = new Entry(PartType.GROUP, key, WRITTEN);
        String bare = name.startsWith("các") ? name.substring(3) : name;
        for (String form : List.of(bare, "các" + bare)) {
            put(entries, form, written);
            if (form.endsWith("cấptỉnh")) {
                put(entries, form.substring(0, form.length() - 7), written);
            }
        }
        if (name.startsWith(COMMITTEE + "các")) {
            String districts = name.substring(COMMITTEE.length() + 3);
            put(entries, COMMITTEE + districts, new Entry(PartType.GROUP, key, SHORTENED));
            put(entries, districts, new Entry(PartType.GROUP, key, SHORTENED));
        }
        if (name.startsWith(COMMITTEE)
                && PLACES.matcher(name.substring(COMMITTEE.length())).matches()) {
            put(entries, name.substring(COMMITTEE.length()), new Entry(PartType.GROUP, key, SHORTENED));
        }
    }

    /** A name written so by somebody outweighs one shortened from another's. */
    private static void put(Map<String, List<Entry>> index, String name, Entry entry) {
        if (name.isEmpty()) {
            return;
        }
        List<Entry> known = index.computeIfAbsent(name, any -> new ArrayList<>());
        known.removeIf(old -> old.key().equals(entry.key()) && old.confidence() < entry.confidence());
        if (known.stream().noneMatch(old -> old.key().equals(entry.key()))) {
            known.add(entry);
        }
    }
}
