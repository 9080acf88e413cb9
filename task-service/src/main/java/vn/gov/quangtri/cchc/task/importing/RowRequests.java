package vn.gov.quangtri.cchc.task.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.task.HeldAppendix;
import vn.gov.quangtri.cchc.task.task.RowReader;
import vn.gov.quangtri.cchc.task.task.TaskCells;
import vn.gov.quangtri.cchc.task.task.TaskMatch;
import vn.gov.quangtri.cchc.task.task.TaskRequest;

/** Rows of a file as rows that are typed: held to the same rules. */
@ApplicationScoped
class RowRequests {

    private final Validator validator;

    RowRequests(Validator validator) {
        this.validator = validator;
    }

    /** Notes at each row every rule of a typed row that it breaks. What the file has no column for, it does not change. */
    List<TypedRow> typed(AppendixRows file, HeldAppendix held) {
        Header header = file.table().header();
        RowReader reader = held.rows();
        List<TaskMatch> matches =
                held.matches(file.rows().stream().map(RowRequests::cells).toList());
        List<TypedRow> typed = new ArrayList<>();
        for (FileRow row : file.rows()) {
            TaskMatch match = matches.get(typed.size());
            Earlier before = match == null ? null : Earlier.of(match);
            TaskRequest request = request(header, row, before);
            check(header, row, request, before, reader);
            typed.add(new TypedRow(row, request, before, row.faults().isEmpty() ? null : reader.read(request)));
        }
        return typed;
    }

    private static TaskCells cells(FileRow row) {
        return new TaskCells(
                row.number(),
                row.text(Field.CONTENT),
                null,
                row.text(Field.LEADS),
                null,
                row.text(Field.DEADLINE),
                null,
                null,
                null,
                null,
                null);
    }

    private static TaskRequest request(Header header, FileRow row, Earlier before) {
        TaskCells kept = before == null ? null : before.cells();
        return new TaskRequest(
                row.number(),
                row.text(Field.CONTENT),
                header.has(Field.EXPECTED) || kept == null ? row.text(Field.EXPECTED) : kept.expectedResult(),
                row.text(Field.LEADS),
                header.has(Field.COORDINATORS) || kept == null ? row.text(Field.COORDINATORS) : kept.coordinators(),
                isDayKept(header, before) ? kept.phrase() : row.text(Field.DEADLINE),
                header.has(Field.NOTE) || kept == null ? row.text(Field.NOTE) : kept.note(),
                kept == null ? null : kept.leadMode(),
                kept == null ? null : kept.topics(),
                kept == null ? null : kept.methods(),
                kept == null ? null : kept.fulfilledBy());
    }

    /** By when other work is due says nothing of this. */
    private static boolean isDayKept(Header header, Earlier before) {
        return !header.has(Field.DEADLINE) && before != null && before.isTheWork();
    }

    private void check(Header header, FileRow row, TaskRequest request, Earlier before, RowReader reader) {
        for (ConstraintViolation<TaskRequest> broken : validator.validate(request)) {
            Field field = field(broken.getPropertyPath().toString());
            CellFault fault = fault(field, row.address(field), broken);
            if (!row.hasFault(field, fault.rule())) {
                row.fault(fault);
            }
        }
        if (!header.has(Field.DEADLINE) && !isDayKept(header, before)) {
            Field field = Field.DEADLINE;
            row.fault(CellFault.of(field, row.address(field), "cell-empty", field.title()));
        }
        if (row.faults().isEmpty()) {
            reader.faults(request).forEach(broken -> row.fault(fault(row, broken)));
        }
    }

    private static CellFault fault(FileRow row, Violation broken) {
        Field field = field(broken.pointer().substring(1));
        return CellFault.of(
                field,
                row.address(field),
                "cell-" + broken.rule(),
                broken.args().toArray());
    }

    private static CellFault fault(Field field, String address, ConstraintViolation<?> broken) {
        Object max = broken.getConstraintDescriptor().getAttributes().get("max");
        boolean empty = broken.getConstraintDescriptor().getAnnotation() instanceof NotBlank;
        return empty
                ? CellFault.of(field, address, "cell-empty", field.title())
                : CellFault.of(field, address, "cell-too-long", String.valueOf(max));
    }

    private static Field field(String property) {
        return Arrays.stream(Field.values())
                .filter(f -> f.member().equals(property))
                .findFirst()
                .orElse(Field.CONTENT);
    }
}
