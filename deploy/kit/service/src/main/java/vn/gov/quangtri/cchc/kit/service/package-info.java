/**
 * What HTTP and events make together, and every service therefore has: requests that may be repeated, dead letters, the change feed,
 * repair, limits.
 */
package vn.gov.quangtri.cchc.kit.service;
