package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A node of the outline. Its path, its printed label and the kind that was found follow from where it stands and are written anew at every change; what a
 * client sends for them is not read.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section(
        @NotNull
        @Size(max = 20)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "Label without its point or bracket; empty for a paragraph without one", examples = "đ")
        String label,

        @Size(max = 1000) String title,
        @Size(max = 20_000) String text,

        @Schema(description = "What the section is for, where the editor says it")
        SectionKind kind,

        @Valid Duty duty,
        @Size(max = 200) List<@Valid @NotNull Section> sections,

        @Schema(
                description = "Labels from the top; a dash or an empty label is counted",
                examples = "II.1.đ",
                readOnly = true)
        String path,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The label as it is printed", examples = "đ)", readOnly = true)
        String printed,

        @Schema(
                description = "What the section is for by its title and place, where the editor does not say it",
                readOnly = true)
        SectionKind foundKind) {

    private static final Pattern LETTER = Pattern.compile("[a-zđ]{1,2}");
    private static final Pattern ROMAN_OR_NUMBER = Pattern.compile("[IVXLC]+|[A-Z]|[0-9]+(\\.[0-9]+)*");

    public Section {
        sections = PlanDocument.orNone(sections);
    }

    /** Whether the label can be told from its neighbours' and so stands in paths by itself. */
    boolean isLabelled() {
        return LETTER.matcher(label).matches() || ROMAN_OR_NUMBER.matcher(label).matches();
    }

    /** What the section is for: what the editor says, else what was found. */
    SectionKind purpose() {
        return kind != null ? kind : foundKind;
    }

    Section placed(String newPath, SectionKind newlyFound, List<Section> newSections) {
        return new Section(label, title, text, kind, duty, newSections, newPath, print(), newlyFound);
    }

    /** Roman and Arabic labels take a point, letters a bracket, a dash stands as it is. */
    private String print() {
        if (ROMAN_OR_NUMBER.matcher(label).matches()) {
            return label + ".";
        }
        return LETTER.matcher(label).matches() ? label + ")" : label;
    }
}
