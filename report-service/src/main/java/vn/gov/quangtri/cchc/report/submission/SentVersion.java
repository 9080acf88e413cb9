package vn.gov.quangtri.cchc.report.submission;

import java.util.UUID;

/** A version that counts. @param returned it is back for correction: it counts until the next one is sent */
public record SentVersion(
        UUID reportId, UUID versionId, int number, String sha256, boolean returned, ReportContent content) {}
