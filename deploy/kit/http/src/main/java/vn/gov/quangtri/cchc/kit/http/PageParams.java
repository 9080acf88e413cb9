package vn.gov.quangtri.cchc.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** What every list takes: how many, from where on, and whether to count. Taken as a {@code @BeanParam}. */
public class PageParams {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    @QueryParam("limit")
    @Parameter(
            description = "Rows per page, 1 to 200",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The previous page's next; goes with the same filters only")
    String cursor;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(
            description = "Adds the total number of rows",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String count;

    /** Rows per page. @throws Refusal {@code invalid} outside 1 to 200 */
    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        int asked = limit.matches("\\d{1,9}") ? Integer.parseInt(limit) : 0;
        if (asked < 1 || asked > MOST) {
            throw Refusal.rule("invalid", Violation.of("/limit", "range", 1, MOST));
        }
        return asked;
    }

    /** Whether the answer tells the total. */
    public boolean count() {
        return Boolean.parseBoolean(count);
    }

    /**
     * Sort values of the last row of the previous page, as {@link Cursor#encode} took them; empty on the first page.
     *
     * @param fingerprint of the filters and the order asked for now
     * @throws Refusal {@code invalid}, rule {@code cursor}, when the cursor is not of this list with these filters
     */
    public List<String> after(String fingerprint) {
        return cursor == null ? List.of() : Cursor.decode(fingerprint, cursor);
    }
}
