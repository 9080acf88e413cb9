package vn.gov.quangtri.cchc.notification.copies;

import java.util.UUID;

/** The fields of a task's event that this service reads. */
record TaskEvent(UUID id, UUID planId, Integer number, String content) {}
