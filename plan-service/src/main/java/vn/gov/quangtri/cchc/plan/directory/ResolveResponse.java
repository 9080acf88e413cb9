package vn.gov.quangtri.cchc.plan.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.parties.Candidate;
import vn.gov.quangtri.cchc.rules.parties.Cell;
import vn.gov.quangtri.cchc.rules.parties.Part;
import vn.gov.quangtri.cchc.rules.parties.PartType;
import vn.gov.quangtri.cchc.rules.parties.PersonalData;
import vn.gov.quangtri.cchc.rules.parties.Successor;

/** A cell that was read: its parts in the order written, and the kinds of personal data that were taken out of it. */
record ResolveResponse(List<Item> items, List<PersonalData> dropped) {

    /** One part of the cell and who is meant. Every member is always there, null where there is nothing to say. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            String text,
            PartType type,
            String key,
            String name,

            @Schema(description = "0 to 1: from 0.9 on it may be applied without asking, from 0.6 it is a suggestion")
            double confidence,

            List<Candidate> candidates,

            @Schema(description = "The post or unit that stands for its agency")
            String standsFor,

            @Schema(description = "Keys that the group's \"trừ …\" leaves out")
            List<String> except,

            @Schema(description = "Last day of an agency that had ended on the day")
            LocalDate ended,

            @Schema(description = "First day of an agency that did not exist yet on the day")
            LocalDate begins,

            List<Successor> successors) {

        static Item of(Part part) {
            return new Item(
                    part.text(),
                    part.type(),
                    part.key(),
                    part.name(),
                    part.confidence(),
                    part.candidates(),
                    part.standsFor(),
                    part.except(),
                    part.ended(),
                    part.begins(),
                    part.successors());
        }
    }

    static ResolveResponse of(Cell cell) {
        return new ResolveResponse(cell.items().stream().map(Item::of).toList(), cell.dropped());
    }
}
