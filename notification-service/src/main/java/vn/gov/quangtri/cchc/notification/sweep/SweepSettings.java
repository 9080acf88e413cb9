package vn.gov.quangtri.cchc.notification.sweep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** What can be set about the sweep. */
@ConfigMapping(prefix = "cchc.sweep")
interface SweepSettings {

    /** How often to look whether something is due: a duration such as {@code 30s}; {@code off} for never. */
    @WithDefault("30s")
    String every();

    /** Time of the office's day from which on reminders go out. */
    @WithDefault("08:00")
    LocalTime sendAt();

    /** How long a sweep waits at most, by the technical clock, for its topics to be read; then it sends and says how far behind. */
    @WithDefault("PT60M")
    Duration freshWithin();

    /** How long one run waits for that before it leaves it to the next. */
    @WithDefault("PT20S")
    Duration patience();

    /** A wait that no run went on with for so long is given up, and the next run waits anew. Longer than {@link #every}. */
    @WithDefault("PT5M")
    Duration waitLapses();
}
