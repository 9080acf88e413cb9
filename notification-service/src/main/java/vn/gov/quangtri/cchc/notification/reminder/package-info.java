/** Reminders: what goes out on a day, claimed before it is sent, kept for ever. */
package vn.gov.quangtri.cchc.notification.reminder;
