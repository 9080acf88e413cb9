package vn.gov.quangtri.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.plan.persistence.UniqueKeys;

/** Registers one agency, or describes one anew. */
@ApplicationScoped
class SaveAgency {

    private final AgencyRepository agencies;
    private final AnnounceAgencies announce;
    private final Caller caller;

    SaveAgency(AgencyRepository agencies, AnnounceAgencies announce, Caller caller) {
        this.agencies = agencies;
        this.announce = announce;
        this.caller = caller;
    }

    /** @throws Refusal {@code agency-exists} where the key is taken, {@code invalid} with every broken rule */
    @Transactional
    Agency register(AgencyRequest request) {
        mayWrite();
        AgencyDescription description = request.description();
        check(request.key(), description);
        if (agencies.findByIdOptional(request.key()).isPresent()) {
            throw Refusal.conflict("agency-exists", request.key());
        }
        Agency agency = new Agency(request.key(), description);
        agencies.begin(agency);
        announce(agency, null);
        return agency;
    }

    /** Saying the same again changes nothing and makes no event. */
    @Transactional
    Agency describe(String key, String ifMatch, AgencyRequest request) {
        mayWrite();
        Agency agency = agencies.lock(key).orElseThrow(() -> Refusal.notFound("agency", key));
        Preconditions.require(ifMatch, agency.etag());
        if (request.key() != null && !request.key().equals(key)) {
            throw Refusal.rule("invalid", Violation.of("/key", "key-is-fixed", key));
        }
        check(key, request.description());
        AgencyDescription before = agency.description();
        if (agency.describe(request.description())) {
            announce(agency, before);
        }
        return agency;
    }

    /** Somebody may have taken the key or the code since they were asked for. */
    private void announce(Agency agency, AgencyDescription before) {
        UniqueKeys.guard(
                () -> {
                    announce.run(List.of(new AnnounceAgencies.Changed(agency, before)));
                    return agency;
                },
                key -> key.contains("agency_official_code")
                        ? Refusal.rule("invalid", codeTaken(agency.description()))
                        : Refusal.conflict("agency-exists", agency.key()));
    }

    private static Violation codeTaken(AgencyDescription description) {
        return Violation.of("/officialCode", "official-code-taken", description.officialCode());
    }

    private void mayWrite() {
        Access.require(caller, Role.PLAN_EDITOR, Role.ADMIN);
    }

    private void check(String key, AgencyDescription description) {
        List<Violation> broken = new ArrayList<>(AgencyRules.broken("", key, description));
        if (description.parent() != null
                && agencies.findByIdOptional(description.parent()).isEmpty()) {
            broken.add(Violation.of("/parent", "unknown-agency", description.parent()));
        }
        if (agencies.isOfficialCodeTaken(description.officialCode(), key)) {
            broken.add(codeTaken(description));
        }
        if (!broken.isEmpty()) {
            throw Refusal.rules("invalid", broken);
        }
    }
}
