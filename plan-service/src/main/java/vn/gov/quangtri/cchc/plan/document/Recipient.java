package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who gets the plan, and for what.
 *
 * @param name as printed, without the mark behind it
 * @param mark what is printed behind the name, such as {@code (b/c)}
 * @param key the agency or group that is meant; null where the line names nobody in the directory
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
        @NotBlank @Size(max = 500) @Schema(examples = "Thường trực Tỉnh ủy")
        String name,

        @NotNull Purpose purpose,
        @Size(max = 40) @Schema(examples = "(b/c)") String mark,
        @Size(max = 40) String key) {

    /** For what a recipient gets the paper. */
    public enum Purpose {
        /** Để báo cáo. */
        REPORT,
        /** Để thực hiện. */
        ACTION,
        /** Để phối hợp. */
        COORDINATION,
        /** Để biết. */
        INFORMATION,
        /** Lưu. */
        FILE
    }
}
