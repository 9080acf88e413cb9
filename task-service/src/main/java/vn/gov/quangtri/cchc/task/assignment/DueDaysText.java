package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/**
 * Due days as text that is short and the same for the same days, since sums group by it: {@code >2023-06-10;2023-06-01>2023-06-30}. No
 * text is no days.
 */
@Converter
class DueDaysText implements AttributeConverter<List<DueDay>, String> {

    @Override
    public String convertToDatabaseColumn(List<DueDay> days) {
        return days == null || days.isEmpty()
                ? null
                : days.stream().map(DueDaysText::text).collect(Collectors.joining(";"));
    }

    @Override
    public List<DueDay> convertToEntityAttribute(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(DueDaysText::day).toList();
    }

    private static String text(DueDay day) {
        return (day.inForceFrom() == null ? "" : day.inForceFrom()) + ">" + day.dueOn();
    }

    private static DueDay day(String text) {
        String[] halves = text.split(">");
        return new DueDay(halves[0].isEmpty() ? null : LocalDate.parse(halves[0]), LocalDate.parse(halves[1]));
    }
}
