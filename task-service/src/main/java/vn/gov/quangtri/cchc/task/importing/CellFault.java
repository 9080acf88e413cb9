package vn.gov.quangtri.cchc.task.importing;

import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * What of a cell cannot be taken in.
 *
 * @param rule its words stand in the bundles; their first argument is the address
 */
record CellFault(Field field, String address, String rule, List<Object> args) {

    static CellFault of(Field field, String address, String rule, Object... args) {
        List<Object> all = new ArrayList<>();
        all.add(address);
        all.addAll(List.of(args));
        return new CellFault(field, address, rule, all);
    }

    /** @param row place of the row in the preview, from 0 */
    Violation violation(int row) {
        return new Violation("/rows/" + row + "/" + field.member(), rule, args);
    }
}
