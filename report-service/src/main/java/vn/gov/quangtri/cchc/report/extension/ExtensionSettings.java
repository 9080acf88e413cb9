package vn.gov.quangtri.cchc.report.extension;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about extensions. */
@ConfigMapping(prefix = "cchc.extensions")
interface ExtensionSettings {

    /** Key of the agency that is the Committee's office: of its own work the Committee's approver records the decisions. */
    @WithDefault("VPUB")
    String committeeOffice();
}
