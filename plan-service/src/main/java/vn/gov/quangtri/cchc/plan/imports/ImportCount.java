package vn.gov.quangtri.cchc.plan.imports;

/** How many of a load's rows were new, said something new, or said what was known. */
public record ImportCount(int created, int changed, int unchanged) {

    static final ImportCount NONE = new ImportCount(0, 0, 0);

    ImportCount plus(ImportCount other) {
        return new ImportCount(created + other.created, changed + other.changed, unchanged + other.unchanged);
    }

    ImportCount oneCreated() {
        return new ImportCount(created + 1, changed, unchanged);
    }

    ImportCount oneChanged() {
        return new ImportCount(created, changed + 1, unchanged);
    }

    ImportCount oneUnchanged() {
        return new ImportCount(created, changed, unchanged + 1);
    }
}
