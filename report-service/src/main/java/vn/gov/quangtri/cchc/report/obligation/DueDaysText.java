package vn.gov.quangtri.cchc.report.obligation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/** Due days as short text: {@code >2023-11-29;2023-11-20>2023-12-15}. No text is no days. */
@Converter
class DueDaysText implements AttributeConverter<List<DueDay>, String> {

    @Override
    public String convertToDatabaseColumn(List<DueDay> days) {
        return days == null || days.isEmpty()
                ? null
                : days.stream()
                        .map(day -> (day.inForceFrom() == null ? "" : day.inForceFrom()) + ">" + day.dueOn())
                        .collect(Collectors.joining(";"));
    }

    @Override
    public List<DueDay> convertToEntityAttribute(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(DueDaysText::day).toList();
    }

    private static DueDay day(String text) {
        String[] halves = text.split(">");
        return new DueDay(halves[0].isEmpty() ? null : LocalDate.parse(halves[0]), LocalDate.parse(halves[1]));
    }
}
