package vn.gov.quangtri.cchc.task.copies;

/**
 * Said inside the transaction in which events of agencies, groups or successions were applied: cells may now mean something else.
 *
 * @param cause names the batch, so that what follows from it is noted once
 */
public record NamesChanged(String cause) {}
