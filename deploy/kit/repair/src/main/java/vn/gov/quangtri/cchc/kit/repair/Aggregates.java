package vn.gov.quangtri.cchc.kit.repair;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** One kind of a service's own aggregates, as repair needs to know it: a bean of the service for each topic that it owns. */
public interface Aggregates {

    Kind kind();

    /**
     * What these aggregates are now, as events of type {@code <kind>.restated.v1}: state without anything that happened. It is called in a
     * transaction that holds their rows, so nothing overtakes what it says.
     */
    List<OutgoingEvent> restated(List<String> keys);

    /**
     * What is told of one that the restored database does not know any more, beside that it is deleted.
     *
     * @param last what was told of it last; may be changed
     */
    default ObjectNode lost(ObjectNode last) {
        return last;
    }

    /**
     * What others were told of aggregates that the restored database still has, perhaps in a state from before: here is noted what must not be
     * forgotten of it, such as that more people could read it. It is called in a transaction that holds their rows, for one of them perhaps
     * several times, so it must be repeatable; versions and tags move beyond all that were sent afterwards.
     *
     * @param states of some records, by key; what was told later comes later
     */
    default void told(Map<String, ObjectNode> states) {}

    /** How a key of an event stands in its column. */
    enum KeyForm {
        UUID {
            @Override
            Object column(String key) {
                return Ids.toBytes(java.util.UUID.fromString(key));
            }

            @Override
            String key(Object column) {
                return Ids.fromBytes((byte[]) column).toString();
            }
        },
        TEXT {
            @Override
            Object column(String key) {
                return key;
            }

            @Override
            String key(Object column) {
                return column.toString();
            }
        };

        abstract Object column(String key);

        abstract String key(Object column);
    }

    /**
     * Where the rows are.
     *
     * @param name of the schema, such as {@code plan}
     * @param topic where its events go, such as {@code cchc.plans}
     * @param schema with its major version, such as {@code plan/1}
     * @param table the table of the aggregates' own rows, with a column {@code version}
     * @param keyColumn its primary key, one column
     * @param counters columns besides {@code version} by which others tell states apart, such as {@code etag}: none may be given twice either
     */
    record Kind(
            String name,
            String topic,
            String schema,
            String table,
            String keyColumn,
            KeyForm form,
            List<String> counters) {

        /** The type of an event that says what is, and not that anything happened. */
        public String restated() {
            return name + ".restated.v1";
        }

        String lost() {
            return name + ".lost.v1";
        }
    }
}
