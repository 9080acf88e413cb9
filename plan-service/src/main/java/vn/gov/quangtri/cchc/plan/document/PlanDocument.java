package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as the paper says it, from head to recipients: what is written, sent, stored and read back. In a draft number and day may
 * still be missing. A stand-in is said wherever it shows, beside what the paper has in its place.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanDocument(
        @NotNull @Min(2000) @Max(2100) @Schema(description = "The plan's year", examples = "2023")
        Integer year,

        @Size(max = 60) @Schema(description = "Number and symbol", examples = "00/KH-UBND")
        String number,

        @Schema(description = "The number is a stand-in, since the true one is not known")
        Boolean numberStandIn,

        @Size(max = 120) @Schema(description = "The number as the paper has it, where a stand-in is used")
        String numberAsPrinted,

        @Schema(description = "The day of the document", examples = "2023-04-03")
        LocalDate issuedOn,

        @Schema(description = "The day is a stand-in, since the true one is not known")
        Boolean issuedOnStandIn,

        @Size(max = 120) @Schema(description = "The day as the paper has it, where a stand-in is used")
        String issuedOnAsPrinted,

        @NotBlank @Size(max = 300) @Schema(examples = "Ủy ban nhân dân tỉnh Quảng Trị")
        String issuer,

        @Size(max = 120) @Schema(description = "Where it was signed", examples = "Quảng Trị")
        String place,

        @Size(max = 120) @Schema(description = "Kind of paper as printed", examples = "Kế hoạch")
        String documentKind,

        @NotBlank @Size(max = 1000) String title,

        @Schema(description = "Made up, or with stand-ins: for trying the system out")
        Boolean sample,

        @Size(max = 20_000) String preamble,
        @Size(max = 100) List<@Valid @NotNull LegalBasis> legalBases,
        @Size(max = 100) List<@Valid @NotNull Section> sections,
        @Valid Funding funding,
        @Size(max = 20_000) String closing,
        @Size(max = 200) List<@Valid @NotNull Recipient> recipients,
        @Size(max = 10) List<@NotNull @Size(max = 500) String> signature,

        @Size(max = 1000) @Schema(description = "Title of the appendix as printed")
        String appendixTitle,

        @Valid ReportingRule reportingRule,
        @Valid PlanSettings settings) {

    public PlanDocument {
        numberStandIn = Boolean.TRUE.equals(numberStandIn);
        issuedOnStandIn = Boolean.TRUE.equals(issuedOnStandIn);
        sample = Boolean.TRUE.equals(sample);
        legalBases = orNone(legalBases);
        sections = orNone(sections);
        recipients = orNone(recipients);
        signature = orNone(signature);
        settings = settings == null ? PlanSettings.usual() : settings;
    }

    /** A list that was left out is an empty one; elements that are null are for validation to name. */
    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : java.util.Collections.unmodifiableList(list);
    }

    /** The same document with its sections and its reporting rule completed. */
    PlanDocument with(List<Section> newSections, ReportingRule newRule) {
        return new PlanDocument(
                year,
                number,
                numberStandIn,
                numberAsPrinted,
                issuedOn,
                issuedOnStandIn,
                issuedOnAsPrinted,
                issuer,
                place,
                documentKind,
                title,
                sample,
                preamble,
                legalBases,
                newSections,
                funding,
                closing,
                recipients,
                signature,
                appendixTitle,
                newRule,
                settings);
    }
}
