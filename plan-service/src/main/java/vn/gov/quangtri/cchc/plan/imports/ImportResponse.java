package vn.gov.quangtri.cchc.plan.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a load did: in all, and by kind. */
public record ImportResponse(
        @Schema(examples = "60") int created,
        @Schema(examples = "0") int changed,
        @Schema(examples = "0") int unchanged,
        ImportCount agencies,
        ImportCount groups,
        ImportCount successions,

        @Schema(
                description =
                        "What was created or changed, each with its version now. Another service waits for its copies of"
                                + " these when they are sent to it as Consistency-Needs, with commas, up to 20 at once.",
                examples = "[\"agency/SNV@1\", \"agency-group/SO_BAN_NGANH@2\"]")
        List<String> written) {

    static ImportResponse of(ImportCount agencies, ImportCount groups, ImportCount successions, Written written) {
        ImportCount all = agencies.plus(groups).plus(successions);
        return new ImportResponse(
                all.created(), all.changed(), all.unchanged(), agencies, groups, successions, written.tokens());
    }
}
