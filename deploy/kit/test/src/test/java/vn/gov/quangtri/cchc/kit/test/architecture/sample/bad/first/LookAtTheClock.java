package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Supplier;

class LookAtTheClock {

    Supplier<Instant> reference = Instant::now;
    Supplier<Date> constructor = Date::new;

    List<Object> all() {
        return List.of(
                LocalDate.now(),
                LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")),
                Year.now(ZoneOffset.UTC),
                Clock.systemUTC(),
                Clock.system(ZoneOffset.UTC),
                System.currentTimeMillis(),
                new Date(),
                new GregorianCalendar(),
                Calendar.getInstance());
    }

    List<Object> allowed(Clock clock) {
        return List.of(LocalDate.now(clock), new Date(0), System.nanoTime());
    }
}
