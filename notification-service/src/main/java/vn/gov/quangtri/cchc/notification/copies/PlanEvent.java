package vn.gov.quangtri.cchc.notification.copies;

import java.time.LocalDate;
import java.util.UUID;

/** The fields of a plan's event that this service reads. */
record PlanEvent(UUID id, String number, String title, LocalDate issuedOn, Boolean sample, String state) {}
