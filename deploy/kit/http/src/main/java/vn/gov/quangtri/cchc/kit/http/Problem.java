package vn.gov.quangtri.cchc.kit.http;

import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * What goes wrong, before it has words.
 *
 * @param code stable name of the cause; the last part of the problem's type
 * @param args what the words need, in their order
 * @param headers what the answer carries besides the words, such as {@code Retry-After}
 */
record Problem(int status, String code, List<Object> args, List<Violation> violations, Map<String, String> headers) {

    static Problem of(int status, String code, Object... args) {
        return new Problem(status, code, List.of(args), List.of(), Map.of());
    }

    Problem withHeader(String name, String value) {
        return new Problem(status, code, args, violations, Map.of(name, value));
    }

    Problem withViolations(List<Violation> these) {
        return new Problem(status, code, args, these, headers);
    }
}
