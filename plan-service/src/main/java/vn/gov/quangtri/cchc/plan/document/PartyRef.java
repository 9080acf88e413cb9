package vn.gov.quangtri.cchc.plan.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency or a group, by key. */
public record PartyRef(
        @NotNull PartyType type,

        @NotNull @Size(min = 1, max = 40) @Schema(examples = "SO_BAN_NGANH")
        String key) {}
