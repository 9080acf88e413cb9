package vn.gov.quangtri.cchc.plan.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.plan.agency.AgencyRepository;
import vn.gov.quangtri.cchc.plan.persistence.UniqueKeys;

/** Registers one group, or describes one anew, members and all. Issued plans keep the members of their day. */
@ApplicationScoped
class SaveGroup {

    private final GroupRepository groups;
    private final AgencyRepository agencies;
    private final AnnounceGroups announce;
    private final Caller caller;

    SaveGroup(GroupRepository groups, AgencyRepository agencies, AnnounceGroups announce, Caller caller) {
        this.groups = groups;
        this.agencies = agencies;
        this.announce = announce;
        this.caller = caller;
    }

    /** @throws Refusal {@code group-exists} where the key is taken, {@code invalid} with every broken rule */
    @Transactional
    AgencyGroup register(GroupRequest request) {
        Access.require(caller, Role.PLAN_EDITOR, Role.ADMIN);
        check(request.key(), request.description());
        if (groups.findByIdOptional(request.key()).isPresent()) {
            throw Refusal.conflict("group-exists", request.key());
        }
        AgencyGroup group = new AgencyGroup(request.key(), request.description());
        groups.begin(group);
        return UniqueKeys.guard(
                () -> {
                    announce.run(List.of(new AnnounceGroups.Changed(group, null)));
                    return group;
                },
                key -> Refusal.conflict("group-exists", group.key()));
    }

    /** Saying the same again changes nothing and makes no event. */
    @Transactional
    AgencyGroup describe(String key, String ifMatch, GroupRequest request) {
        Access.require(caller, Role.PLAN_EDITOR, Role.ADMIN);
        AgencyGroup group = groups.lock(key).orElseThrow(() -> Refusal.notFound("agency-group", key));
        Preconditions.require(ifMatch, group.etag());
        if (request.key() != null && !request.key().equals(key)) {
            throw Refusal.rule("invalid", Violation.of("/key", "key-is-fixed", key));
        }
        check(key, request.description());
        GroupDescription before = group.description();
        if (group.describe(request.description())) {
            announce.run(List.of(new AnnounceGroups.Changed(group, before)));
        }
        return group;
    }

    private void check(String key, GroupDescription description) {
        Set<String> known = agencies.book().keySet();
        List<Violation> broken = GroupRules.broken("", key, description, known);
        if (!broken.isEmpty()) {
            throw Refusal.rules("invalid", broken);
        }
    }
}
