package vn.gov.quangtri.cchc.task.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One change, as the table keeps it. */
record HistoryRow(
        String kind,
        UUID id,
        Instant at,
        LocalDate officeDay,
        Author author,
        String what,
        String before,
        String after,
        String why) {}
