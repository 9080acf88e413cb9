package vn.gov.quangtri.cchc.kit.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the two clocks that code may ask for the time; nothing else reads the machine's. */
@ApplicationScoped
class Clocks {

    @Produces
    @Singleton
    Clock technical() {
        return Clock.systemUTC();
    }

    /** The stepped clock where the local stack names a file; else the machine's own time. A production profile refuses the file. */
    @Produces
    @Singleton
    OfficeClock office(
            Clock technical,
            @ConfigProperty(name = "cchc.office-clock.file") Optional<Path> file,
            @ConfigProperty(name = "cchc.local", defaultValue = "false") boolean local) {
        if (file.isEmpty()) {
            return () -> technical.instant().atZone(OfficeClock.ZONE);
        }
        if (!local) {
            throw new IllegalStateException(
                    "cchc.office-clock.file is for trying the system out and is refused without cchc.local=true");
        }
        return new SteppedOfficeClock(technical, file.get());
    }
}
