package vn.gov.quangtri.cchc.notification.copies;

import vn.gov.quangtri.cchc.kit.service.WorkItem;

/** An agency in an answer, the same in all services. Names are null where the agency's event has not arrived yet. */
public record AgencyView(String key, String officialCode, String name, String shortName) {

    static AgencyView of(AgencyCopy copy) {
        return new AgencyView(copy.key(), copy.officialCode(), copy.name(), copy.shortName());
    }

    /** The same in a piece of the caller's work. */
    public WorkItem.Agency ofWork() {
        return new WorkItem.Agency(key, officialCode, name, shortName);
    }

    static AgencyView unknown(String key) {
        return new AgencyView(key, null, null, null);
    }
}
