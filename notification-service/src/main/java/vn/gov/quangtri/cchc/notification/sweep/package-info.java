/** The sweep: when sending begins, and how fresh this service's copies are by then. */
package vn.gov.quangtri.cchc.notification.sweep;
