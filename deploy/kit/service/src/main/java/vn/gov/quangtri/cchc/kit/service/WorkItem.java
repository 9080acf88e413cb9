package vn.gov.quangtri.cchc.kit.service;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that waits for the caller, with all that a screen prints.
 *
 * @param title what it is about, in the words of its paper
 * @param self where it is read
 * @param allowedActions what the caller may do with it now: each is posted to {@code <self>/<action>}, but for {@code edit}, a PUT to it
 * @param offer one of these, made ready to be sent, since what it waited for has happened; left out for none
 */
public record WorkItem(
        @Schema(examples = "assignment", description = "assignment, obligation, report, plan, message, …")
        String kind,

        @Schema(examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        String id,

        @Schema(examples = "/api/v1/assignments/01890a5d-ac96-774b-bcce-b302099a8057")
        String self,

        @Schema(examples = "00/KH-UBND") String planNumber,

        @Schema(examples = "Tổ chức hội nghị tập huấn công tác cải cách hành chính")
        String title,

        Agency agency,
        @Schema(examples = "IN_PROGRESS") String state,

        @Schema(examples = "OVERDUE", description = "On the day asked about, where days decide")
        String standing,

        @Schema(examples = "2023-09-30") LocalDate dueOn,
        @Schema(examples = "2") Integer daysLate,

        @Schema(examples = "[\"progress\",\"completion\"]") List<String> allowedActions,
        Offer offer) {

    /** One with nothing made ready. */
    public WorkItem(
            String kind,
            String id,
            String self,
            String planNumber,
            String title,
            Agency agency,
            String state,
            String standing,
            LocalDate dueOn,
            Integer daysLate,
            List<String> allowedActions) {
        this(kind, id, self, planNumber, title, agency, state, standing, dueOn, daysLate, allowedActions, null);
    }

    /**
     * A deed made ready: looked over, mended where needed, and sent as any other of its kind, or not sent.
     *
     * @param kind what has happened
     * @param source its id, or a paper's number
     * @param title what it is called
     * @param action posted to {@code <self>/<action>}
     * @param body what would be posted
     */
    @Schema(name = "WorkOffer")
    public record Offer(
            @Schema(examples = "CONSOLIDATED_REPORT") String kind,

            @Schema(examples = "01890a5d-ac96-774b-bcce-b302099a8057")
            String source,

            @Schema(examples = "Báo cáo kết quả thực hiện Kế hoạch năm 2023")
            String title,

            @Schema(examples = "completion") String action,

            @Schema(description = "The body of that request, as far as it is known", type = SchemaType.OBJECT)
            Object body) {}

    /** Whose it is, as of its paper's day. */
    @Schema(name = "WorkAgency")
    public record Agency(
            @Schema(examples = "STC") String key,
            @Schema(examples = "H50.9") String officialCode,
            @Schema(examples = "Sở Tài chính") String name,
            @Schema(examples = "Sở Tài chính") String shortName) {}
}
