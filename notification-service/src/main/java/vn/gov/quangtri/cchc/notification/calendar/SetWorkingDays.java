package vn.gov.quangtri.cchc.notification.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.notification.history.Change;
import vn.gov.quangtri.cchc.notification.history.History;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/**
 * Sets the calendar of one or several years. Operators may, and Sở Nội vụ's drafters, since Sở Nội vụ announces the province's days
 * off. The same calendar again changes nothing; another one for a year that has a calendar needs the ETag that was seen.
 */
@ApplicationScoped
class SetWorkingDays {

    private final WorkingYearRepository years;
    private final Outbox outbox;
    private final Event<CalendarChanged> changed;
    private final History history;
    private final ObjectMapper json;
    private final Clock clock;

    SetWorkingDays(
            WorkingYearRepository years,
            Outbox outbox,
            Event<CalendarChanged> changed,
            History history,
            ObjectMapper json,
            Clock clock) {
        this.years = years;
        this.outbox = outbox;
        this.changed = changed;
        this.history = history;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    List<SetYear> run(Caller caller, CalendarProposal proposal, String ifMatch) {
        Access.require(caller, Role.ADMIN, Role.PLAN_EDITOR);
        WorkingDays before = rules();
        List<SetYear> done = new ArrayList<>();
        proposal.years().forEach((year, days) -> done.add(set(caller, year, days, proposal.reason(), ifMatch)));
        if (done.stream().anyMatch(year -> year.outcome() != SetYear.Outcome.UNCHANGED)) {
            years.flush();
            changed.fire(new CalendarChanged(before, rules()));
        }
        return done;
    }

    private SetYear set(Caller caller, int number, List<WorkingDayEntry> days, String reason, String ifMatch) {
        Optional<WorkingYear> found = years.forChange(number);
        List<WorkingDayEntry> old =
                years.days(number).stream().map(WorkingDay::entry).toList();
        if (found.isPresent() && old.equals(days)) {
            return SetYear.of(found.get(), SetYear.Outcome.UNCHANGED);
        }
        found.ifPresent(year -> Preconditions.require(ifMatch, year.etag()));
        WorkingYear year = found.orElseGet(() -> years.begin(number));
        year.changed(clock.instant());
        years.persistAndFlush(year);
        years.replace(year, days.stream().map(WorkingDay::new).toList());
        String what = found.isPresent() ? "changed" : "created";
        history.note(
                caller,
                new Change(
                        "working-days",
                        String.valueOf(number),
                        what,
                        found.isPresent() ? text(old) : null,
                        text(days),
                        reason));
        outbox.append(WorkingDaysEvent.changed(year, days));
        return SetYear.of(year, found.isPresent() ? SetYear.Outcome.CHANGED : SetYear.Outcome.CREATED);
    }

    private WorkingDays rules() {
        return WorkingDays.of(years.days(null).stream().map(WorkingDay::rule).toList());
    }

    private String text(List<WorkingDayEntry> days) {
        try {
            return json.writeValueAsString(days);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A calendar cannot be written as JSON", e);
        }
    }
}
