package vn.gov.quangtri.cchc.notification.copies;

import java.time.LocalDate;

/** The fields of an agency's event that this service reads. */
record AgencyEvent(
        String key,
        String officialCode,
        String name,
        String shortName,
        String kind,
        LocalDate validFrom,
        LocalDate validTo) {}
