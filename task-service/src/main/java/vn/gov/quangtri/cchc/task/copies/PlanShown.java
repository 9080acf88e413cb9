package vn.gov.quangtri.cchc.task.copies;

import java.util.UUID;

/**
 * Said inside the transaction in which plan events were applied: others than before may read what belongs to the plan, since it was issued,
 * became a draft again after a restore of its own service, or was lost there.
 */
public record PlanShown(UUID planId) {}
