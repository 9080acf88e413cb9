package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.gov.quangtri.cchc.rules.parties.NameIndex.Entry;

/** Makes parts: looks up names, intervals and successors for the day asked about. */
final class PartMaker {

    private static final double AMBIGUOUS = 0.5;
    private static final int CANDIDATES = 5;

    private final Directory directory;
    private final LocalDate day;

    PartMaker(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    Part unspecified(String text) {
        return new Part(text, PartType.UNSPECIFIED, null, null, 1, List.of(), null, List.of(), null, null, List.of());
    }

    Part unknown(String text, List<Entry> near) {
        double confidence = near.isEmpty() ? 0 : AMBIGUOUS;
        return new Part(
                text,
                PartType.UNKNOWN,
                null,
                null,
                confidence,
                candidates(near),
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    /** The one that is meant; of several with one name, the one that exists on the day; still several: unknown, all of them offered. */
    Part named(String text, List<Entry> entries, String standsFor, List<String> except) {
        List<Entry> alive = entries.stream().filter(this::exists).toList();
        List<Entry> meant = alive.isEmpty() ? entries : alive;
        double best = meant.stream().mapToDouble(Entry::confidence).max().orElse(0);
        List<Entry> equal =
                meant.stream().filter(entry -> entry.confidence() > best - 0.04).toList();
        if (equal.size() > 1 && !alive.isEmpty()) {
            return unknown(text, meant);
        }
        Entry entry = equal.stream().max(Comparator.comparing(this::lastDay)).orElseThrow();
        List<Candidate> candidates = entry.confidence() < Part.CERTAIN ? candidates(entries) : List.of();
        if (entry.type() == PartType.GROUP) {
            String name = directory.group(entry.key()).orElseThrow().name();
            return new Part(
                    text,
                    PartType.GROUP,
                    entry.key(),
                    name,
                    entry.confidence(),
                    candidates,
                    standsFor,
                    except,
                    null,
                    null,
                    List.of());
        }
        DirectoryAgency agency = directory.agency(entry.key()).orElseThrow();
        LocalDate ended = agency.validity().isBefore(day) ? agency.validTo() : null;
        LocalDate begins = agency.validity().isAfter(day) ? agency.validFrom() : null;
        List<Successor> successors = ended == null ? List.of() : directory.successors(agency.key(), day);
        return new Part(
                text,
                PartType.AGENCY,
                agency.key(),
                agency.name(),
                entry.confidence(),
                candidates,
                standsFor,
                except,
                ended,
                begins,
                successors);
    }

    private List<Candidate> candidates(List<Entry> entries) {
        return entries.stream()
                .limit(CANDIDATES)
                .map(entry -> new Candidate(entry.type(), entry.key(), nameOf(entry), entry.confidence()))
                .toList();
    }

    private String nameOf(Entry entry) {
        return entry.type() == PartType.GROUP
                ? directory.group(entry.key()).orElseThrow().name()
                : directory.agency(entry.key()).orElseThrow().name();
    }

    private boolean exists(Entry entry) {
        return entry.type() == PartType.GROUP
                || directory.agency(entry.key()).orElseThrow().validity().includes(day);
    }

    private LocalDate lastDay(Entry entry) {
        LocalDate last = entry.type() == PartType.GROUP
                ? null
                : directory.agency(entry.key()).orElseThrow().validTo();
        return last == null ? LocalDate.MAX : last;
    }
}
