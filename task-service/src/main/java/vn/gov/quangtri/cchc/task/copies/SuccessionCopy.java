package vn.gov.quangtri.cchc.task.copies;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** What this service reads of a succession ({@code succession/1}): who came after whom, from which day. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SuccessionCopy(String id, String from, List<String> to, LocalDate on, String kind, boolean undone) {

    public SuccessionCopy {
        to = to == null ? List.of() : List.copyOf(to);
    }
}
