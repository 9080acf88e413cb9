package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.rules.days.DayKind;

/**
 * One day of the calendar as it is sent, shown and published.
 *
 * @param kind why it differs from the plain week
 * @param name what the day is called, such as {@code Tết Nguyên đán}
 * @param source the law or announcement it rests on
 */
public record WorkingDayEntry(
        @NotNull LocalDate date,
        @NotNull DayKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 500) String source) {}
