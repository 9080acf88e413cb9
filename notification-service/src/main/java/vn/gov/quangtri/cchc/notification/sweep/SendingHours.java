package vn.gov.quangtri.cchc.notification.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.notification.calendar.WorkingCalendar;

/** When reminders may go out: from 08:00 on, on working days, by the office's clock. */
@ApplicationScoped
class SendingHours {

    private final OfficeClock clock;
    private final WorkingCalendar calendar;
    private final SweepSettings settings;

    SendingHours(OfficeClock clock, WorkingCalendar calendar, SweepSettings settings) {
        this.clock = clock;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The office's day, if sending is allowed now. */
    Optional<LocalDate> today() {
        ZonedDateTime now = clock.now();
        boolean open = !now.toLocalTime().isBefore(settings.sendAt());
        return open && calendar.days().isWorking(now.toLocalDate()) ? Optional.of(now.toLocalDate()) : Optional.empty();
    }
}
