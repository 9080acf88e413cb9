package vn.gov.quangtri.cchc.local.gateway;

import vn.gov.quangtri.cchc.local.Part;

/**
 * Where a request goes.
 *
 * @param service who answers it
 * @param path the path as that service knows it
 * @param prefix what was taken off the path, or nothing
 */
record Route(Part service, String path, String prefix) {}
