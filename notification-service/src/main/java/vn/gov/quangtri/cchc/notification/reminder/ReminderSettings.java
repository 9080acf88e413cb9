package vn.gov.quangtri.cchc.notification.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about the words of reminders. */
@ConfigMapping(prefix = "cchc.reminders")
interface ReminderSettings {

    /** Key of the agency that follows up: nobody urges itself in the Committee's name. */
    @WithDefault("SNV")
    String monitorAgency();
}
