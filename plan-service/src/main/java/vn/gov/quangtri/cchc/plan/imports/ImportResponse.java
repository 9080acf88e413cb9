package vn.gov.quangtri.cchc.plan.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a load did: in all, and by kind. */
public record ImportResponse(
        @Schema(examples = "60") int created,
        @Schema(examples = "0") int changed,
        @Schema(examples = "0") int unchanged,
        ImportCount agencies,
        ImportCount groups,
        ImportCount successions) {

    static ImportResponse of(ImportCount agencies, ImportCount groups, ImportCount successions) {
        ImportCount all = agencies.plus(groups).plus(successions);
        return new ImportResponse(all.created(), all.changed(), all.unchanged(), agencies, groups, successions);
    }
}
