package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Calendars of one or several years, each whole.
 *
 * @param year may be left out; if given, all days must lie in it
 * @param reason why a calendar is changed; kept in its history
 */
record SetWorkingDaysRequest(
        Integer year,
        @NotEmpty @Size(max = 1000) List<@Valid WorkingDayEntry> days,
        @Size(max = 2000) String reason) {}
