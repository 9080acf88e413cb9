/** What this service keeps of other services' agencies, plans and tasks, from their events. */
package vn.gov.quangtri.cchc.notification.copies;
