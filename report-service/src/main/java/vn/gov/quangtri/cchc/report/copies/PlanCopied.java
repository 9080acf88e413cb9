package vn.gov.quangtri.cchc.report.copies;

import java.util.UUID;

/** Told inside the feed's transaction, after a plan's copy was written or found to be newer. */
public record PlanCopied(UUID planId) {}
