package vn.gov.quangtri.cchc.kit.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What can be set about events and jobs. */
@ConfigMapping(prefix = "cchc.events")
interface EventSettings {

    /** The topics that this service owns: it creates them, and writes to no other. */
    Optional<Set<String>> topics();

    /** Partitions of a topic that is created; never changed afterwards, since keys would move. */
    @WithDefault("6")
    int partitions();

    /** Copies of each partition over the brokers; without it the brokers' own default. */
    Optional<Short> replication();

    Relay relay();

    Jobs jobs();

    /** The sender. */
    interface Relay {

        /** Off where another copy of the service sends, as in tests that bring their own. */
        @WithDefault("true")
        boolean enabled();

        /** How often to look for rows that no commit here has told of. */
        @WithDefault("PT0.5S")
        Duration poll();

        /** Rows per Kafka transaction. */
        @WithDefault("100")
        int batch();

        /** After so long without a sign of life, the database takes the lead from a relay. Whole seconds. */
        @WithDefault("PT10S")
        Duration leadTimeout();

        /** How long sent rows are kept as the service's change feed. */
        @WithDefault("P90D")
        Duration keep();
    }

    /** The workers. */
    interface Jobs {

        /** Workers of this process; 0 for none. */
        @WithDefault("2")
        int workers();

        /** How often to look for jobs that no commit here has told of, and for those whose wait is over. */
        @WithDefault("PT1S")
        Duration poll();

        /** Tries until a job is dead. */
        @WithDefault("20")
        int tries();
    }
}
