package vn.gov.quangtri.cchc.task.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * Something that is wrong with a cell.
 *
 * @param address of the cell, such as {@code L4}
 */
record CellRemark(Column column, String address, String rule, List<Object> args) {

    /** Its words name the address first. */
    static CellRemark of(Column column, String address, String rule, Object... args) {
        List<Object> all = new ArrayList<>();
        all.add(address);
        all.addAll(List.of(args));
        return new CellRemark(column, address, rule, all);
    }

    /** @param row place of the row in the answer, from 0 */
    Violation violation(int row) {
        String member = column.member() == null ? "" : "/" + column.member();
        return new Violation("/rows/" + row + member, rule, args);
    }
}
