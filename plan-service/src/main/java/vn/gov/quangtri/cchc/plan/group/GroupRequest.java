package vn.gov.quangtri.cchc.plan.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group as it is sent: alone or in a load. */
public record GroupRequest(
        @Size(max = 40) @Schema(examples = "BAO_CHI") String key,

        @NotBlank @Size(max = 300) @Schema(examples = "Các cơ quan báo chí trên địa bàn")
        String name,

        @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,

        @NotNull
        @Size(max = 2000)
        @Schema(description = "Members in order: an object with bounds, or the agency's key alone")
        List<@NotNull Membership> members,

        @Size(max = 300) String source) {

    public GroupDescription description() {
        return new GroupDescription(name, aliases, members, source);
    }
}
