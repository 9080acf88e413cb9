package vn.gov.quangtri.cchc.e2e.faults;

import java.util.Map;
import java.util.TreeMap;

/**
 * Entity tags that clients hold when a database is lost. After the repair none of them is any thing's tag, nor will be: or whoever holds it
 * would overwrite what he never saw.
 */
final class ETags {

    /** The greatest tag that was given of each thing, by table and key. */
    private final Map<String, Long> given;

    ETags(Tables tables, String schema) {
        this.given = read(tables, schema);
    }

    void check(Tables tables, String schema, Findings findings) {
        read(tables, schema).forEach((thing, tag) -> {
            if (tag <= given.getOrDefault(thing, 0L)) {
                findings.doubled.add("entity tag " + tag + " of " + thing + ", which had " + given.get(thing));
            }
        });
    }

    private static Map<String, Long> read(Tables tables, String schema) {
        Map<String, Long> tags = new TreeMap<>();
        tables.rows(
                        "SELECT c.table_name AS tab, k.column_name AS col FROM information_schema.columns c"
                                + " JOIN information_schema.key_column_usage k ON k.table_schema = c.table_schema"
                                + " AND k.table_name = c.table_name AND k.constraint_name = 'PRIMARY'"
                                + " WHERE c.table_schema = ? AND c.column_name = 'etag'",
                        schema)
                .forEach(table -> tables.rows("SELECT " + table.get("col") + " AS thing, etag FROM " + schema + "."
                                + table.get("tab"))
                        .forEach(row ->
                                tags.put(table.get("tab") + " " + row.get("thing"), Long.valueOf(row.get("etag")))));
        return tags;
    }
}
