package vn.gov.quangtri.cchc.report.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
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
        return of("plan", Tables.PLANS, UUID::fromString);
    }

    @Produces
    @ApplicationScoped
    CopyVersions tasks() {
        return of("task", Tables.TASKS, UUID::fromString);
    }

    @Produces
    @ApplicationScoped
    CopyVersions assignments() {
        return of("assignment", Tables.ASSIGNMENTS, UUID::fromString);
    }

    @Produces
    @ApplicationScoped
    CopyVersions appendices() {
        return of("appendix", Tables.APPENDICES, UUID::fromString);
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
