package vn.gov.quangtri.cchc.task.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.task.tables.SourceCell;

/** One task as a file writes it, perhaps over several of its rows. */
final class FileRow {

    private final List<Integer> lines = new ArrayList<>();
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<Field, String> addresses = new EnumMap<>(Field.class);
    /** Cells of a kind that may not stand there. */
    private final Map<Field, SourceCell> wrong = new EnumMap<>(Field.class);

    private final List<CellFault> faults = new ArrayList<>();
    private Integer number;
    private boolean afterHeading;

    void line(int line) {
        lines.add(line);
    }

    void put(Field field, String address, String text) {
        addresses.put(field, address);
        texts.put(field, text);
    }

    /** More of a cell that goes on in the next row. */
    void append(Field field, String address, String between, String more) {
        addresses.putIfAbsent(field, address);
        texts.merge(field, more, (text, added) -> text.isEmpty() ? added : text + between + added);
    }

    void fault(CellFault fault) {
        faults.add(fault);
    }

    void wrong(Field field, SourceCell cell) {
        wrong.putIfAbsent(field, cell);
    }

    /** The cell that holds something else than words; null where none does. */
    SourceCell wrong(Field field) {
        return wrong.get(field);
    }

    boolean hasFault(Field field, String rule) {
        return faults.stream().anyMatch(f -> f.field() == field && f.rule().equals(rule));
    }

    void number(Integer printed) {
        number = printed;
    }

    void afterHeading() {
        afterHeading = true;
    }

    boolean isAfterHeading() {
        return afterHeading;
    }

    Integer number() {
        return number;
    }

    List<Integer> lines() {
        return lines;
    }

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /** Where the cell is; of a row without such a cell, its first line. */
    String address(Field field) {
        return addresses.getOrDefault(field, addresses.getOrDefault(Field.CONTENT, "A" + lines.get(0)));
    }

    Map<Field, String> addresses() {
        return addresses;
    }

    List<CellFault> faults() {
        return faults;
    }
}
