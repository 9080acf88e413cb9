package vn.gov.quangtri.cchc.plan.group;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group as it is answered, with every stay of every member. */
public record GroupResponse(
        @Schema(examples = "BAO_CHI") String key,

        @Schema(examples = "Các cơ quan báo chí trên địa bàn")
        String name,

        List<String> aliases,
        List<Membership> members,
        String source) {

    static GroupResponse of(AgencyGroup group) {
        GroupDescription is = group.description();
        return new GroupResponse(group.key(), is.name(), is.aliases(), is.members(), is.source());
    }
}
