package vn.gov.quangtri.cchc.notification.copies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Agencies looked up together, by key. One whose event has not arrived yet is taken to be alive and ordered. */
public record Agencies(Map<String, AgencyCopy> byKey) {

    public boolean hasEnded(String key, LocalDate day) {
        return found(key).map(agency -> agency.hasEndedOn(day)).orElse(false);
    }

    public boolean isAsked(String key) {
        return found(key).map(AgencyCopy::isAsked).orElse(false);
    }

    /** Its name, or its key while the name is unknown. */
    public String name(String key) {
        return found(key).map(AgencyCopy::name).orElse(key);
    }

    public AgencyView view(String key) {
        return found(key).map(AgencyView::of).orElseGet(() -> AgencyView.unknown(key));
    }

    private Optional<AgencyCopy> found(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
