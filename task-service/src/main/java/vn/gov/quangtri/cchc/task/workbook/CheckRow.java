package vn.gov.quangtri.cchc.task.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.gov.quangtri.cchc.task.assignment.Entered;

/** What is wrong with the cells of a row, all at once. */
@ApplicationScoped
class CheckRow {

    private final Validator validator;

    CheckRow(Validator validator) {
        this.validator = validator;
    }

    /** By itself: cells that cannot be read, and those that break a rule of a typed entry. */
    List<CellRemark> cells(SentRow row) {
        List<CellRemark> remarks = new ArrayList<>(row.faults());
        for (ConstraintViolation<Entered> broken : validator.validate(row.entered())) {
            Column column = Column.of("/" + broken.getPropertyPath());
            Object most = broken.getConstraintDescriptor().getAttributes().get("max");
            remarks.add(
                    column == Column.PERCENT
                            ? row.remark(
                                    column, "cell-no-percent", row.entered().percent())
                            : row.remark(column, "cell-too-long", String.valueOf(most)));
        }
        return remarks;
    }

    /** Beside what stands there now; nothing is said of cells that cannot be read anyway. */
    List<CellRemark> against(SentRow row, Entered now) {
        List<CellRemark> remarks = new ArrayList<>();
        boolean open = row.entered().completedOn() == null && row.canRead(Column.COMPLETED);
        if (open && row.entered().percent() == null && row.canRead(Column.PERCENT)) {
            remarks.add(row.remark(Column.PERCENT, "cell-empty", Column.PERCENT.title()));
        }
        boolean readable = row.canRead(Column.DOCUMENT) && row.canRead(Column.DOCUMENT_DATE);
        if (open && readable && row.entered().isDocumentAlone(now)) {
            remarks.add(row.remark(Column.DOCUMENT, "cell-document-without-day", Column.COMPLETED.title()));
        }
        return remarks;
    }

    /** The cells that would change what stands there: somebody else did so after the download. */
    List<CellRemark> stale(SentRow row, Entered wanted, Entered now) {
        return Column.entries().stream()
                .filter(column -> !Objects.equals(value(column, wanted), value(column, now)))
                .map(column -> row.remark(column, "cell-changed-meanwhile"))
                .toList();
    }

    private static Object value(Column column, Entered entered) {
        return switch (column) {
            case PERCENT -> entered.percent();
            case NOTE -> entered.note();
            case RESULT -> entered.result();
            case COMPLETED -> entered.completedOn();
            case DOCUMENT -> entered.documentNumber();
            case DOCUMENT_DATE -> entered.documentDate();
            default -> null;
        };
    }
}
