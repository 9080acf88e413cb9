package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The paper that an agency issued as its own plan: what its register says of it. */
@Embeddable
record SubPlanPaper(
        @NotBlank @Size(max = 60) @Schema(description = "Number and symbol", examples = "45/KH-STC")
        String number,

        @NotNull
        @Column(name = "issued_on")
        @Schema(description = "The day of the paper; not in the future", examples = "2023-04-20")
        LocalDate issuedOn,

        @Size(max = 1000)
        @Schema(
                description = "Its abstract (trích yếu)",
                examples = "Tuyên truyền cải cách hành chính năm 2023 của Sở Tài chính")
        String title,

        @Size(max = 500)
        @Pattern(regexp = "https?://[^\\s<>\"]+")
        @Schema(description = "Where it can be read", examples = "https://stc.quangtri.gov.vn/van-ban/45-KH-STC")
        String link) {}
