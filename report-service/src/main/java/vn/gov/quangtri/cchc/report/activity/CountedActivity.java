package vn.gov.quangtri.cchc.report.activity;

import java.time.LocalDate;
import java.util.UUID;

/** An activity as a consolidation counts it. */
public record CountedActivity(
        UUID id,
        String agency,
        ActivityKind kind,
        LocalDate happenedOn,
        String title,
        int quantity,
        Integer people,
        Long amount,
        String topic,
        String method) {}
