/** Watched days and reminders: who is told what on which day, and never twice. */
package vn.gov.quangtri.cchc.notification;
