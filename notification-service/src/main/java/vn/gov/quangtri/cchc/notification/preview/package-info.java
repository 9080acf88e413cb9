/** What would go out on a day, without sending anything. */
package vn.gov.quangtri.cchc.notification.preview;
