package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import vn.gov.quangtri.cchc.rules.parties.Part;
import vn.gov.quangtri.cchc.rules.parties.PartType;

/**
 * One part of a cell and who is meant by it, as it is kept.
 *
 * @param text as written
 * @param type who or what it names; UNSPECIFIED names nobody and is kept as written
 * @param key the agency's or group's key; null where nobody is named
 * @param name the full name, null as the key
 * @param except keys that a group's "trừ …" leaves out
 */
public record Party(String text, PartType type, String key, String name, List<String> except) {

    public Party {
        except = except == null ? List.of() : List.copyOf(except);
    }

    static Party of(Part part) {
        return new Party(part.text(), part.type(), part.key(), part.name(), part.except());
    }

    public boolean isAgency() {
        return type == PartType.AGENCY && key != null;
    }

    public boolean isGroup() {
        return type == PartType.GROUP && key != null;
    }
}
