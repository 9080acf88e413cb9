package vn.gov.quangtri.cchc.task.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of an appendix, as it is typed. Cells that name nobody or cannot be read are kept and marked; they stop the issue, not the draft. */
public record TaskRequest(
        @Schema(description = "The printed number (STT); without it, the row's place", examples = "2")
        @Min(1)
        @Max(9999)
        Integer number,

        @Schema(examples = "Tổ chức các lớp bồi dưỡng nghiệp vụ cải cách hành chính") @NotBlank @Size(max = 5000)
        String content,

        @Size(max = 5000) String expectedResult,

        @Schema(
                description = "The cell of who leads; at most 150 agencies and groups",
                examples = "Văn phòng UBND tỉnh; Sở Nội vụ;")
        @Size(max = 5000)
        String leads,

        @Schema(
                description = "The cell of who helps; at most 150 agencies and groups",
                examples = "Các sở, ban, ngành cấp tỉnh; UBND các huyện, thị xã, thành phố")
        @Size(max = 5000)
        String coordinators,

        @Schema(description = "The phrase of when", examples = "Hoàn thành trước quý IV/2023") @Size(max = 500)
        String deadline,

        @Size(max = 5000) String note,

        @Schema(description = "How several leads answer: each for itself (the default) or jointly")
        LeadMode leadMode,

        @Schema(description = "Topics of the plan that the task communicates, by key", examples = "[\"II.1.a\"]")
        @Size(max = 100)
        List<@NotBlank @Size(max = 64) String> topics,

        @Schema(description = "Methods of communication of the plan, by key", examples = "[\"II.2.1\"]")
        @Size(max = 100)
        List<@NotBlank @Size(max = 64) String> methods,

        @Schema(
                description =
                        "What fulfils the task: once that has happened, completion is offered to its leads, and never"
                                + " made by itself")
        Fulfilment fulfilledBy) {

    TaskCells cells(int otherwise) {
        return new TaskCells(
                number == null ? otherwise : number,
                content,
                expectedResult,
                leads,
                coordinators,
                deadline,
                note,
                leadMode,
                topics,
                methods,
                fulfilledBy);
    }
}
