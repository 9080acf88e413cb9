package vn.gov.quangtri.cchc.kit.http;

/** The strong entity tag of a resource: the number of its user-made changes, in quotes. */
public final class ETags {

    private ETags() {}

    /** The value of the {@code ETag} header, such as {@code "7"}. */
    public static String of(long etag) {
        return '"' + Long.toString(etag) + '"';
    }
}
