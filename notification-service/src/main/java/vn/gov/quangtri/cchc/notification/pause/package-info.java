/** Holding back all sending by hand. */
package vn.gov.quangtri.cchc.notification.pause;
