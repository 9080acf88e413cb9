package vn.gov.quangtri.cchc.plan.imports;

import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.http.Consistency;

/** What a load has written, each with the version that it has now, by which other services' copies can be waited for. */
final class Written {

    /** More than so many nobody waits for in one request: {@code Consistency-Needs} takes no more. */
    private static final int MOST_TOKENS = 20;

    private record Version(String kind, Object id, long version) {}

    private final List<Version> versions = new ArrayList<>();

    /** Of a load that begins, perhaps anew: what an undone try has written is not there. */
    void begin() {
        versions.clear();
    }

    /** After its row was written, which settles the version. */
    void add(String kind, Object id, long version) {
        versions.add(new Version(kind, id, version));
    }

    /** As they are sent in {@code Consistency-Needs}, in the order in which they were written. */
    List<String> tokens() {
        return versions.stream()
                .map(one -> one.kind + "/" + one.id + "@" + one.version)
                .toList();
    }

    /** Says them in the answer's header, if they are as many as can be sent along again. */
    void tell(Consistency consistency) {
        if (versions.size() <= MOST_TOKENS) {
            versions.forEach(one -> consistency.wrote(one.kind, one.id, one.version));
        }
    }
}
