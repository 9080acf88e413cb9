package vn.gov.quangtri.cchc.kit.service;

import java.util.List;

/**
 * A piece of the feed.
 *
 * @param items those of them that the caller may know of; may be none
 * @param next what to ask {@code after} next time
 * @param more whether there is more now
 */
record ChangePage(List<Change> items, long next, boolean more) {}
