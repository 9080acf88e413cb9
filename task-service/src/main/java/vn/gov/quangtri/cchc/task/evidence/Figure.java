package vn.gov.quangtri.cchc.task.evidence;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that an agency reports on its work.
 *
 * @param unit what is counted, such as lớp or người; may be left out
 */
public record Figure(
        @Schema(examples = "Số lớp đã mở") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "5") @NotNull @Digits(integer = 15, fraction = 4)
        BigDecimal value,

        @Schema(examples = "lớp") @Size(max = 50) String unit) {}
