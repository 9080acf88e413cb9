package vn.gov.quangtri.cchc.report.submission;

import java.util.UUID;

/** A version that counts. */
public record SentVersion(UUID reportId, UUID versionId, int number, String sha256, ReportContent content) {}
