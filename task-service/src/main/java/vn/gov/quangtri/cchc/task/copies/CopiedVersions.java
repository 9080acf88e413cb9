package vn.gov.quangtri.cchc.task.copies;

import jakarta.inject.Singleton;
import java.util.OptionalLong;
import vn.gov.quangtri.cchc.kit.http.CopyVersions;

/** Tells how fresh the copies are, for callers that must read what they wrote elsewhere. One bean for each kind. */
abstract class CopiedVersions implements CopyVersions {

    private final CopyRepository copies;
    private final CopyKind kind;

    CopiedVersions(CopyRepository copies, CopyKind kind) {
        this.copies = copies;
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind.stored();
    }

    @Override
    public OptionalLong version(String id) {
        return copies.version(kind, id);
    }

    @Singleton
    static class OfPlans extends CopiedVersions {
        OfPlans(CopyRepository copies) {
            super(copies, CopyKind.PLAN);
        }
    }

    @Singleton
    static class OfAgencies extends CopiedVersions {
        OfAgencies(CopyRepository copies) {
            super(copies, CopyKind.AGENCY);
        }
    }

    @Singleton
    static class OfGroups extends CopiedVersions {
        OfGroups(CopyRepository copies) {
            super(copies, CopyKind.AGENCY_GROUP);
        }
    }

    @Singleton
    static class OfSuccessions extends CopiedVersions {
        OfSuccessions(CopyRepository copies) {
            super(copies, CopyKind.SUCCESSION);
        }
    }

    @Singleton
    static class OfWorkingDays extends CopiedVersions {
        OfWorkingDays(CopyRepository copies) {
            super(copies, CopyKind.WORKING_DAYS);
        }
    }

    @Singleton
    static class OfRounds extends CopiedVersions {
        OfRounds(CopyRepository copies) {
            super(copies, CopyKind.ROUND);
        }
    }

    @Singleton
    static class OfSubPlans extends CopiedVersions {
        OfSubPlans(CopyRepository copies) {
            super(copies, CopyKind.SUB_PLAN);
        }
    }

    @Singleton
    static class OfConsolidatedReports extends CopiedVersions {
        OfConsolidatedReports(CopyRepository copies) {
            super(copies, CopyKind.CONSOLIDATED_REPORT);
        }
    }
}
