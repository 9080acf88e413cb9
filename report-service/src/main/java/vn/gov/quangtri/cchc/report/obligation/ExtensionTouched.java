package vn.gov.quangtri.cchc.report.obligation;

import vn.gov.quangtri.cchc.report.history.Who;

/**
 * A move of an obligation for which an extension is asked: told within the move's transaction, before the obligation is written and
 * published. For whoever keeps the extensions.
 *
 * @param what the move, such as {@code accepted}
 */
public record ExtensionTouched(Obligation obligation, String what, Who who) {}
