package vn.gov.quangtri.cchc.kit.http;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list. Answered by a resource as it is: the {@code Link} header is added on the way out.
 *
 * @param next cursor of the next page; absent on the last
 * @param total rows of all pages; absent unless asked for
 */
public record Page<T>(List<T> items, String next, Long total) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page from a query for one row more than the limit, which tells whether there is another page.
     *
     * @param cursorOf makes the cursor of a row
     * @param total asked only when the caller wants to know
     */
    public static <T> Page<T> of(List<T> rows, PageParams params, Function<T, String> cursorOf, LongSupplier total) {
        boolean more = rows.size() > params.limit();
        List<T> items = more ? rows.subList(0, params.limit()) : rows;
        String next = more ? cursorOf.apply(items.get(items.size() - 1)) : null;
        return new Page<>(items, next, params.count() ? total.getAsLong() : null);
    }

    /** A short list that is always answered whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    /** The same page with each row in another shape. */
    public <R> Page<R> map(Function<? super T, ? extends R> shape) {
        return new Page<>(items.stream().<R>map(shape).toList(), next, total);
    }
}
