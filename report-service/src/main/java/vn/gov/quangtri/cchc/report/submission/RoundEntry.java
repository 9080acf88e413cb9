package vn.gov.quangtri.cchc.report.submission;

import vn.gov.quangtri.cchc.report.obligation.Obligation;

/** One obligation of a round. @param sent the version that counts; null when none does */
public record RoundEntry(Obligation obligation, SentVersion sent) {}
