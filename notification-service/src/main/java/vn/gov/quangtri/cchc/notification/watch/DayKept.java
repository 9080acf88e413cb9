package vn.gov.quangtri.cchc.notification.watch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * One of a matter's several days as it is kept here, in its place.
 *
 * @param dueOn null where nothing is to be done by it any more
 * @param text what is to be done by then, where the deadline says so
 * @param version of this day alone; null where it has none of its own: then the matter's counts
 * @param stopReason why nothing is sent for this day alone; null while it is owed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DayKept(LocalDate dueOn, String text, Long version, String stopReason) {}
