package vn.gov.quangtri.cchc.report.submission;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;

/**
 * An activity as a consolidation counts it.
 *
 * @param versionId the version that was sent with it
 */
public record CountedActivity(
        UUID versionId,
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
