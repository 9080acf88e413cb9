package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The official document that fulfils a part: what its register says of it. */
public record FulfillingDocument(
        @Schema(examples = "312/SNV-CCHC") @NotBlank @Size(max = 64)
        String number,

        @Schema(description = "Its day; not in the future", examples = "2023-03-28") @NotNull
        LocalDate issuedOn,

        @Schema(description = "Its abstract (trích yếu)", examples = "V/v hướng dẫn tuyên truyền cải cách hành chính")
        @Size(max = 1000)
        String title) {}
