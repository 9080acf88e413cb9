package vn.gov.quangtri.cchc.task.copies;

import vn.gov.quangtri.cchc.kit.base.Scope;

/** Said inside the transaction in which plan events were applied: this is what the plan is now. What follows must be repeatable, and has the feed's scope. */
public record PlanCopied(PlanCopy plan, Scope scope) {}
