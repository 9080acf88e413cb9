package vn.gov.quangtri.cchc.report.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An activity as its agency enters it.
 *
 * @param agency key of the own agency; may be left out by whoever acts for one alone
 * @param quantity how many of the kind, 1 unless said
 * @param amount money spent, whole VND
 * @param topic key of a topic of the plan, such as {@code II.1.a}
 * @param method key of a method of the plan, such as {@code II.2.1}
 */
@Schema(description = "Hoạt động tuyên truyền / One thing done")
record ActivityRequest(
        @Schema(examples = "STC") @Size(max = 64) String agency,
        @NotNull UUID planId,
        UUID assignmentId,
        @NotNull @Schema(examples = "2023-06-15") LocalDate happenedOn,
        @NotNull ActivityKind kind,

        @NotBlank @Size(max = 500) @Schema(examples = "Tập huấn nghiệp vụ kiểm soát thủ tục hành chính")
        String title,

        @Size(max = 1000) @Pattern(regexp = "https?://.+") String link,

        @Size(max = 500) @Schema(examples = "Hội trường Sở Tài chính")
        String place,

        @Min(1) @Max(1_000_000) Integer quantity,
        @PositiveOrZero Integer people,
        @PositiveOrZero @Max(1_000_000_000_000_000L) Long amount,
        @Size(max = 40) @Schema(examples = "II.1.a") String topic,
        @Size(max = 40) @Schema(examples = "II.2.2") String method,
        @Size(max = 4000) String note,
        @Size(max = 50) @Valid List<@NotNull Evidence> evidence) {

    ActivityRequest {
        evidence = evidence == null ? List.of() : evidence;
    }

    int quantityOrOne() {
        return quantity == null ? 1 : quantity;
    }
}
