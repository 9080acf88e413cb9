package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;
import java.util.List;

/**
 * One part of a cell and who is meant by it.
 *
 * @param text as written, cleaned, without personal data
 * @param key the agency's or group's; null for UNSPECIFIED and UNKNOWN
 * @param name the agency's or group's full name; null as the key
 * @param confidence 0 to 1: from 0.9 on it may be applied without asking, from 0.6 it is a suggestion, below that it is UNKNOWN
 * @param candidates who else, or who at all, may be meant; empty when there is no doubt
 * @param standsFor the post or unit that is written in place of its agency ("Giám đốc", "Phòng CCHC"), null for none
 * @param except keys of the agencies that a group's "trừ …" leaves out
 * @param ended the agency's last day when it ended before the day asked about, else null
 * @param begins the agency's first day when it begins only after the day asked about, else null
 * @param successors who took over from an agency that ended
 */
public record Part(
        String text,
        PartType type,
        String key,
        String name,
        double confidence,
        List<Candidate> candidates,
        String standsFor,
        List<String> except,
        LocalDate ended,
        LocalDate begins,
        List<Successor> successors) {

    /** From here on a part may be applied without asking. */
    public static final double CERTAIN = 0.9;

    /** From here on a part is a suggestion; below it is unknown. */
    public static final double SUGGESTION = 0.6;

    public Part {
        candidates = List.copyOf(candidates);
        except = List.copyOf(except);
        successors = List.copyOf(successors);
    }

    public boolean isCertain() {
        return confidence >= CERTAIN;
    }

    /** Whether an assignment can come of it: certainly an agency of that day, or a group. */
    public boolean isNamed() {
        return isCertain() && key != null && ended == null && begins == null;
    }

    /** What may be kept without asking anybody: itself when certain, otherwise UNKNOWN with the suggestion among the candidates. */
    public Part applied() {
        if (isCertain() || key == null) {
            return this;
        }
        List<Candidate> asked = candidates.isEmpty() ? List.of(new Candidate(type, key, name, confidence)) : candidates;
        return new Part(
                text, PartType.UNKNOWN, null, null, confidence, asked, standsFor, except, null, null, List.of());
    }

    Part withConfidence(double atMost) {
        return new Part(
                text,
                type,
                key,
                name,
                Math.min(confidence, atMost),
                candidates,
                standsFor,
                except,
                ended,
                begins,
                successors);
    }
}
