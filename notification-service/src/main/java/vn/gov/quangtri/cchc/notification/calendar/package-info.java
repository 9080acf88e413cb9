/** The calendar of working days: the one place where it is written, published on {@code cchc.working-days}. */
package vn.gov.quangtri.cchc.notification.calendar;
