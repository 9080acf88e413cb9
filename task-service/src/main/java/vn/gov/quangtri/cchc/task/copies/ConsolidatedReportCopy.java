package vn.gov.quangtri.cchc.task.copies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service reads of a consolidated report ({@code consolidated-report/1}): of which plan it is, and when it was published.
 *
 * @param documentNumber number and symbol of its paper; null where none was entered, and in records from before it was told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConsolidatedReportCopy(
        UUID id,
        UUID planId,
        String roundTitle,
        int revision,
        String state,
        LocalDate publishedOn,
        String documentNumber) {

    @JsonIgnore
    public boolean isPublished() {
        return "PUBLISHED".equals(state) && publishedOn != null;
    }
}
