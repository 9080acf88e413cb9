package vn.gov.quangtri.cchc.kit.http;

import java.util.OptionalLong;

/** How fresh a service's copy of another service's aggregates is. A service has one bean for each kind that it copies. */
public interface CopyVersions {

    /** The kind of aggregate, as consistency tokens name it: {@code plan}. */
    String kind();

    /** The version of the copy; empty while there is none. */
    OptionalLong version(String id);
}
