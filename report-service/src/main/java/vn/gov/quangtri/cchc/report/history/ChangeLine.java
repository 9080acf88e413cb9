package vn.gov.quangtri.cchc.report.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;

/** A line of history as it is shown: the post, not the person. */
public record ChangeLine(
        String what,
        String post,
        Instant at,
        LocalDate officeDay,
        @JsonRawValue String before,
        @JsonRawValue String after,
        String why) {}
