package vn.gov.quangtri.cchc.notification.history;

/**
 * What was changed.
 *
 * @param kind of thing, such as {@code working-days}
 * @param ref the thing
 * @param what was done, such as {@code changed}
 * @param before the value before, as JSON; null where there was none
 * @param after the value after, as JSON
 * @param why the reason given, if one was asked for
 */
public record Change(String kind, String ref, String what, String before, String after, String why) {}
