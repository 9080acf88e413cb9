package vn.gov.quangtri.cchc.task.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about assignments. */
@ConfigMapping(prefix = "cchc.assignments")
interface AssignmentSettings {

    /** Key of the agency that follows plans up, where a plan's reporting rule names none; its own work is confirmed by the Committee's office. */
    @WithDefault("SNV")
    String monitoringAgency();
}
