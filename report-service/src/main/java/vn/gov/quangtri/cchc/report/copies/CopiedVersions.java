package vn.gov.quangtri.cchc.report.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.CopyVersions;

/** Tells, for read-what-you-wrote across services, how far each copy is. */
@ApplicationScoped
class CopiedVersions {

    private final CopyRepository copies;

    CopiedVersions(CopyRepository copies) {
        this.copies = copies;
    }

    @Produces
    @ApplicationScoped
    CopyVersions agencies() {
        return of("agency", Tables.AGENCIES, key -> key);
    }

    @Produces
    @ApplicationScoped
    CopyVersions plans() {
        return of("plan", Tables.PLANS, CopiedVersions::id);
    }

    @Produces
    @ApplicationScoped
    CopyVersions tasks() {
        return of("task", Tables.TASKS, CopiedVersions::id);
    }

    @Produces
    @ApplicationScoped
    CopyVersions assignments() {
        return of("assignment", Tables.ASSIGNMENTS, CopiedVersions::id);
    }

    @Produces
    @ApplicationScoped
    CopyVersions appendices() {
        return of("appendix", Tables.APPENDICES, CopiedVersions::id);
    }

    @Produces
    @ApplicationScoped
    CopyVersions workingDays() {
        return of("working-days", Tables.WORKING_DAYS, CopiedVersions::year);
    }

    private static Integer year(String text) {
        if (!text.matches("\\d{4}")) {
            throw Refusal.rule("invalid", Violation.of("/Consistency-Needs", "consistency-token"));
        }
        return Integer.valueOf(text);
    }

    /** A token that nobody gave has an id that is none. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.rule("invalid", Violation.of("/Consistency-Needs", "consistency-token"));
        }
    }

    private CopyVersions of(String kind, CopyTable table, Function<String, Object> key) {
        return new CopyVersions() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public OptionalLong version(String id) {
                return copies.version(table, key.apply(id));
            }
        };
    }
}
