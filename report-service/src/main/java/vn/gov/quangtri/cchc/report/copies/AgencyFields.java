package vn.gov.quangtri.cchc.report.copies;

/** What is read of an agency's event. */
record AgencyFields(String key, long version, String officialCode, String name, String shortName, String kind) {}
