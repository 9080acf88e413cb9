package vn.gov.quangtri.cchc.report.obligation;

import vn.gov.quangtri.cchc.report.copies.AgencyRef;

/**
 * Who owes, named as on the plan's day.
 *
 * @param kind kind of agency, such as {@code DEPARTMENT}: decides which indicators are asked
 */
public record Debtor(AgencyRef agency, String kind, Basis basis, Mode mode) {}
