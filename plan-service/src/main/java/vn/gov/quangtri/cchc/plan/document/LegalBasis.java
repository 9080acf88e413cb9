package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that the plan rests on.
 *
 * @param doubtful the number or the day could not be read surely
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalBasis(
        @NotBlank @Size(max = 60) @Schema(examples = "3647/QĐ-UBND")
        String number,

        LocalDate issuedOn,
        @Size(max = 300) String issuer,
        @Size(max = 1000) String title,
        Boolean doubtful) {}
