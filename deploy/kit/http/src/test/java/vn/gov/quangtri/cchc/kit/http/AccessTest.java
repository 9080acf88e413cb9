package vn.gov.quangtri.cchc.kit.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Texts;

class AccessTest {

    private record Someone(Set<String> roles, Set<String> agencies) implements Caller {

        @Override
        public String subject() {
            return "subject";
        }

        @Override
        public String post() {
            return "post";
        }

        @Override
        public Locale language() {
            return Texts.VIETNAMESE;
        }
    }

    private static final Caller MONITOR = new Someone(Set.of(Role.MONITOR), Set.of("SNV"));
    private static final Caller OFFICER = new Someone(Set.of(Role.AGENCY_OFFICER), Set.of("STC"));
    private static final Caller OBSERVER = new Someone(Set.of(Role.OBSERVER), Set.of());
    private static final Caller OPERATOR_OF_AN_AGENCY = new Someone(Set.of(Role.ADMIN, Role.OBSERVER), Set.of("STC"));
    private static final Caller MONITOR_OF_NOWHERE = new Someone(Set.of(Role.MONITOR), Set.of());

    @Test
    void opensTheProvinceToItsRolesAndTheOwnAgenciesToOthers() {
        assertEquals(Scope.province(), Access.provinceOrOwn(MONITOR, Role.MONITOR));
        assertEquals(Scope.agencies(Set.of("STC")), Access.provinceOrOwn(OFFICER, Role.MONITOR));
        refused("forbidden", () -> Access.provinceOrOwn(OBSERVER, Role.MONITOR));
        refused("forbidden", () -> Access.provinceOrOwn(OPERATOR_OF_AN_AGENCY, Role.MONITOR));
    }

    @Test
    void opensNoAgencyToWhoeverDoesNotWorkForIt() {
        assertEquals(Scope.agencies(Set.of("STC")), Access.ownOrNone(OFFICER));
        assertEquals(Scope.agencies(Set.of()), Access.ownOrNone(MONITOR));
        assertEquals(Scope.agencies(Set.of()), Access.ownOrNone(OPERATOR_OF_AN_AGENCY));
    }

    @Test
    void opensTheProvinceToNobodyElse() {
        assertEquals(Scope.province(), Access.province(OBSERVER, Role.MONITOR, Role.OBSERVER));
        refused("forbidden", () -> Access.province(OFFICER, Role.MONITOR));
    }

    @Test
    void opensTheOwnAgenciesToTheirRoles() {
        assertEquals(Scope.agencies(Set.of("STC")), Access.own(OFFICER, Role.AGENCY_OFFICER));
        refused("forbidden", () -> Access.own(OFFICER, Role.AGENCY_HEAD));
        refused("no-agency", () -> Access.own(MONITOR_OF_NOWHERE, Role.MONITOR));
    }

    @Test
    void letsNobodyDecideOnTheOwnAgencysWork() {
        assertDoesNotThrow(() -> Access.notOwn(MONITOR, "STC"));
        refused("own-agency", () -> Access.notOwn(MONITOR, "SNV"));
        refused("no-agency", () -> Access.notOwn(MONITOR_OF_NOWHERE, "STC"));
    }

    private static void refused(String code, Executable access) {
        Refusal refusal = assertThrows(Refusal.class, access);
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertEquals(code, refusal.code());
    }
}
