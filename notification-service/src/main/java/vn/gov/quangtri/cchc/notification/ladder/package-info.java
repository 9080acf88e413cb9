/** The ladder of reminders as pure functions: given a due day, a policy, the calendar and how far it got, what goes out on a day. */
package vn.gov.quangtri.cchc.notification.ladder;
