package vn.gov.quangtri.cchc.report.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is read of a plan's event. */
record PlanFields(
        UUID id,
        long version,
        int year,
        String number,
        LocalDate issuedOn,
        String title,
        Boolean sample,
        String state,
        int revision,
        LocalDate endedOn,
        PlanTerms.Settings settings,
        PlanTerms.ReportingRule reportingRule,
        List<PlanTerms.Entry> topics,
        List<PlanTerms.Entry> methods,
        PlanTerms.Directory directory) {

    PlanTerms terms() {
        return new PlanTerms(settings, reportingRule, topics, methods, directory);
    }
}
