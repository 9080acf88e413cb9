package vn.gov.quangtri.cchc.kit.http;

import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Turns a caller into the scope that repositories and queries ask for. A use case calls one of these first. */
public final class Access {

    private static final String[] OF_AGENCY = {Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD};

    private Access() {}

    /**
     * The whole province for one of these roles, else the agencies that the caller works for.
     *
     * @throws Refusal {@code forbidden} when the caller has neither such a role nor works for an agency
     */
    public static Scope provinceOrOwn(Caller caller, String... provinceRoles) {
        if (caller.isAny(provinceRoles)) {
            return Scope.province();
        }
        if (caller.agencies().isEmpty() || !caller.isAny(OF_AGENCY)) {
            throw Refusal.forbidden("forbidden");
        }
        return caller.ownScope();
    }

    /** The agencies that the caller works for; none for other roles, to which an agency in the token alone opens nothing. */
    public static Scope ownOrNone(Caller caller) {
        return caller.isAny(OF_AGENCY) ? caller.ownScope() : Scope.agencies(Set.of());
    }

    /**
     * The whole province, for these roles alone.
     *
     * @throws Refusal {@code forbidden} for everybody else
     */
    public static Scope province(Caller caller, String... roles) {
        require(caller, roles);
        return Scope.province();
    }

    /**
     * The caller's own agencies, for these roles alone.
     *
     * @throws Refusal {@code forbidden} without such a role, {@code no-agency} without an agency in the token
     */
    public static Scope own(Caller caller, String... roles) {
        require(caller, roles);
        if (caller.agencies().isEmpty()) {
            throw Refusal.forbidden("no-agency");
        }
        return caller.ownScope();
    }

    /** Refuses whoever has none of these roles. */
    public static void require(Caller caller, String... roles) {
        if (!caller.isAny(roles)) {
            throw Refusal.forbidden("forbidden");
        }
    }

    /**
     * Refuses whoever would decide on the own agency's work. A caller without an agency in the token is refused, too: whose work is
     * the own cannot be told.
     *
     * @throws Refusal {@code own-agency} or {@code no-agency}
     */
    public static void notOwn(Caller caller, String agencyKey) {
        if (caller.agencies().isEmpty()) {
            throw Refusal.forbidden("no-agency");
        }
        if (caller.agencies().contains(agencyKey)) {
            throw Refusal.forbidden("own-agency", agencyKey);
        }
    }
}
