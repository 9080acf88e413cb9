package vn.gov.quangtri.cchc.report.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.Named;
import vn.gov.quangtri.cchc.report.form.IndicatorType;

/**
 * One indicator over all agencies.
 *
 * @param figure opens it to the report versions
 * @param sum of counts and amounts; null for other types
 * @param asked how many agencies it was asked of, waived ones left out ("m" of "n of m")
 * @param answered how many gave a value or said none ("n")
 * @param missing how many did not report, or left it open
 * @param choices how often each was answered: {@code true} and {@code false} for yes or no; null for other types
 */
record IndicatorPart(
        String key,
        String label,
        String unit,
        IndicatorType type,
        String figure,
        BigDecimal sum,
        int asked,
        int answered,
        int notAvailable,
        int notApplicable,
        int missing,
        Map<String, Integer> choices,
        List<AgencyValue> byAgency,
        List<GroupSum> byGroup) {

    /** @param status as answered; {@code MISSING} when it was not */
    record AgencyValue(Named agency, String status, Object value) {}

    /** The same over the members of one group of the plan's directory. */
    record GroupSum(String key, String name, BigDecimal sum, int asked, int answered) {}
}
