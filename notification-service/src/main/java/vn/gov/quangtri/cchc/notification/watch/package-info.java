/** Which days of which work are watched, and how far each is on its ladder. */
package vn.gov.quangtri.cchc.notification.watch;
