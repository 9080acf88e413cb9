package vn.gov.quangtri.cchc.task.copies;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** What this service reads of an agency ({@code agency/1}). Empty bounds are open. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AgencyCopy(
        String key,
        String officialCode,
        String name,
        String shortName,
        List<String> aliases,
        String kind,
        LocalDate validFrom,
        LocalDate validTo) {

    public AgencyCopy {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
