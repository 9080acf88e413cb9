package vn.gov.quangtri.cchc.kit.service;

/**
 * That something changed; what it is now, its own resource tells.
 *
 * @param seq place in this service's feed
 * @param kind of aggregate, such as {@code plan}
 * @param id of the aggregate, a key for an agency
 * @param version after the change; the same version may be told again and means the same
 */
public record Change(long seq, String kind, String id, long version, boolean deleted) {}
