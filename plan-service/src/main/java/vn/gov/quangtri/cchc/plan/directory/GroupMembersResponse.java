package vn.gov.quangtri.cchc.plan.directory;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.plan.agency.AgencyRef;

/** A group's members on a day: those whose stay and whose own existence both hold on it. */
public record GroupMembersResponse(String key, String name, LocalDate on, List<AgencyRef> members) {}
