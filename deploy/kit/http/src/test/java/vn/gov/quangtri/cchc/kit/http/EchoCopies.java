package vn.gov.quangtri.cchc.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Stands for a service's copies of plans; the test moves them forward. */
@ApplicationScoped
class EchoCopies implements CopyVersions {

    private final Map<String, Long> versions = new ConcurrentHashMap<>();

    void put(String id, long version) {
        versions.put(id, version);
    }

    void clear() {
        versions.clear();
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public OptionalLong version(String id) {
        Long version = versions.get(id);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}
