package vn.gov.quangtri.cchc.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything listens, all on 127.0.0.1. A second system runs beside the first with every port moved by the same offset.
 *
 * @param offset added to each port; 0 is what the documents say
 */
public record Ports(int offset) {

    public static final Ports DEFAULT = new Ports(0);

    private static final int FIRST_SERVICE = 8081;
    private static final int FIRST_MANAGEMENT = 9081;

    public int gateway() {
        return 8080 + offset;
    }

    /** The service's public port. */
    public int http(Part service) {
        return FIRST_SERVICE + Part.services().indexOf(service) + offset;
    }

    /** The service's port for health, metrics and administration; never behind the gateway. */
    public int management(Part service) {
        return FIRST_MANAGEMENT + Part.services().indexOf(service) + offset;
    }

    public int issuer() {
        return 8180 + offset;
    }

    public int mariadb() {
        return 3307 + offset;
    }

    public int kafka() {
        return 9092 + offset;
    }

    /** The broker's own KRaft quorum. */
    public int kafkaController() {
        return 9093 + offset;
    }

    public int control() {
        return 8099 + offset;
    }

    /** The one public address. */
    public URI address() {
        return URI.create("http://localhost:" + gateway());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + kafka();
    }

    /** Every port by what listens there. */
    Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put(Part.MARIADB.id(), mariadb());
        all.put(Part.KAFKA.id(), kafka());
        all.put("kafka's controller", kafkaController());
        all.put(Part.ISSUER.id(), issuer());
        for (Part service : Part.services()) {
            all.put(service.id(), http(service));
            all.put(service.id() + "'s management", management(service));
        }
        all.put(Part.GATEWAY.id(), gateway());
        all.put("control", control());
        return all;
    }
}
