package vn.gov.quangtri.cchc.task.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.Map;
import vn.gov.quangtri.cchc.task.task.TaskCells;
import vn.gov.quangtri.cchc.task.task.TaskRequest;

/** Rows of a file as rows that are typed: held to the same rules. */
@ApplicationScoped
class RowRequests {

    /** Where a faulty row stands while it is read for the preview alone: where no printed number is. */
    private static final int BEYOND = 10_000;

    private static final int PHRASE = 500;

    private final Validator validator;

    RowRequests(Validator validator) {
        this.validator = validator;
    }

    /** Notes at the row every rule of a typed row that it breaks. */
    void check(AppendixRows file) {
        for (FileRow row : file.rows()) {
            for (ConstraintViolation<TaskRequest> broken : validator.validate(request(file, row, row.number(), null))) {
                Field field = field(broken.getPropertyPath().toString());
                row.fault(fault(field, row.address(field), broken));
            }
        }
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

    /**
     * @param place of the row in the file, from 0
     * @param before the task with the same number as it is now, or null: what the file has no column for, it does not change
     */
    TaskRequest request(AppendixRows file, int place, Map<Integer, TaskCells> before) {
        FileRow row = file.rows().get(place);
        int number = row.faults().isEmpty() ? row.number() : BEYOND + place;
        return request(file, row, number, before.get(row.number()));
    }

    private static TaskRequest request(AppendixRows file, FileRow row, int number, TaskCells before) {
        Header header = file.table().header();
        TaskCells kept = before != null && before.content().equals(row.text(Field.CONTENT)) ? before : null;
        String phrase = row.text(Field.DEADLINE);
        return new TaskRequest(
                number,
                row.text(Field.CONTENT),
                header.has(Field.EXPECTED) || kept == null ? row.text(Field.EXPECTED) : kept.expectedResult(),
                row.text(Field.LEADS),
                row.text(Field.COORDINATORS),
                number >= BEYOND && phrase.length() > PHRASE ? phrase.substring(0, PHRASE) : phrase,
                header.has(Field.NOTE) || kept == null ? row.text(Field.NOTE) : kept.note(),
                kept == null ? null : kept.leadMode(),
                kept == null ? null : kept.topics(),
                kept == null ? null : kept.methods(),
                kept == null ? null : kept.fulfilledBy());
    }
}
