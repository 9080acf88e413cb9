package vn.gov.quangtri.cchc.task.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.task.store.Columns;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** One change, as it is shown: who, when, what, before, after, why. */
public record HistoryEntry(
        @Schema(description = "Instant in UTC") Instant at,
        @Schema(description = "The office's day") LocalDate day,
        @Schema(examples = "editor.snv") String post,
        String subject,
        @Schema(examples = "changed") String what,
        JsonNode before,
        JsonNode after,
        String why) {

    /** Of the table {@code h}, in the order in which {@link #of} reads them. */
    public static final String COLUMNS = "CAST(h.at AS CHAR), CAST(h.office_day AS CHAR), h.post, h.subject, h.what,"
            + " h.before_value, h.after_value, h.why";

    public static final int WIDTH = 8;

    public static HistoryEntry of(Tuple row, int first) {
        return new HistoryEntry(
                Columns.utc(row.get(first)),
                Columns.day(row.get(first + 1)),
                row.get(first + 2, String.class),
                row.get(first + 3, String.class),
                row.get(first + 4, String.class),
                StoredJson.tree(row.get(first + 5, String.class)),
                StoredJson.tree(row.get(first + 6, String.class)),
                row.get(first + 7, String.class));
    }
}
