package vn.gov.quangtri.cchc.task.deadline;

import java.util.regex.Pattern;

/** What in a phrase's writing, beside its words, makes any reading of it one to ask about. */
final class Scruples {

    /** "30/6/2023 → 31/7/2023": a stretch, or a day that was moved? */
    private static final Pattern ARROW = Pattern.compile("[→⇒➔➜]|[-=]>");

    /** "Quý II/2023(*)", "30/6/2023**": a note that does not stand in the cell. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\(\\*+\\)|^[^*]*[^*\\s]\\s?\\*+$|[†‡]");

    /** "T6": June, or Friday? */
    private static final Pattern LETTER = Pattern.compile("[Tt]\\.? ?[2-7]\\.?");

    private Scruples() {}

    /** @param cleaned the phrase, {@code scanned} the same with figures for letters, {@code accents} whether some had to be restored */
    static Reading of(Reading reading, String cleaned, boolean scanned, boolean accents) {
        if (accents) {
            reading.doubt(Said.of("cụm từ viết thiếu hoặc sai dấu", "accents are missing or wrong"));
        }
        if (cleaned.indexOf('?') >= 0) {
            reading.doubt(Said.of("có dấu hỏi", "there is a question mark"));
        }
        if (ARROW.matcher(cleaned).find()) {
            reading.doubt(Said.of("mũi tên có thể là dời hạn", "the arrow may say that it was moved"));
        }
        if (LETTER.matcher(cleaned).matches()) {
            reading.doubt(Said.of("có thể là thứ trong tuần", "it may be a day of the week"));
        }
        if (FOOTNOTE.matcher(cleaned).find()) {
            reading.doubt(Said.of("có dấu chú thích", "it refers to a footnote"));
        }
        return scanned ? reading.doubt(Said.of("có chữ cái đọc là chữ số", "letters are read as figures")) : reading;
    }
}
