package vn.gov.quangtri.cchc.kit.base;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The clock on the office's wall: tells the day for due days, submissions, sweeps and papers. It can be stepped where the system is
 * tried out. Leases, back-off, ids and event times use the technical {@link java.time.Clock}, which never is.
 */
public interface OfficeClock {

    /** Viet Nam has one zone and no summer time. */
    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The office's date and time. */
    ZonedDateTime now();

    /** The office's date. */
    default LocalDate today() {
        return now().toLocalDate();
    }
}
