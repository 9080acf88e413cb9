package vn.gov.quangtri.cchc.bench;

import java.util.UUID;

/**
 * A report that could be sent.
 *
 * @param agency key of the agency whose it is
 */
record Draft(UUID report, UUID obligation, UUID round, String agency) {}
