package vn.gov.quangtri.cchc.report.form;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;

@Schema(name = "ReportForm", description = "Biểu mẫu báo cáo / The questions of a round, in the plan's order")
record FormResponse(UUID id, String key, String title, String titleEn, List<Question> indicators) {

    static FormResponse of(ReportForm form) {
        return new FormResponse(
                form.id(),
                form.key(),
                form.title(),
                form.titleEn(),
                form.indicators().stream().map(Question::of).toList());
    }

    @Schema(name = "Indicator")
    record Question(
            @Schema(examples = "NEWS_ITEMS") String key,
            IndicatorType type,
            @Schema(examples = "Số tin, bài về CCHC") String label,
            @Schema(examples = "News items") String labelEn,
            @Schema(examples = "tin, bài") String unit,
            boolean required,

            @Schema(description = "Kinds of agency that are asked; empty for all")
            List<String> appliesTo,

            List<String> choices,

            @Schema(description = "Kinds of activity that add up to it")
            List<ActivityKind> sumKinds,

            @Schema(description = "What of them: QUANTITY, PEOPLE, AMOUNT")
            String sumMeasure,

            @Schema(description = "Cannot be greater than this indicator")
            String notAbove,

            @Schema(examples = "II.2") String section,
            @Schema(examples = "mục II.2, gạch đầu dòng 1") String source) {

        static Question of(Indicator i) {
            return new Question(
                    i.key(),
                    i.type(),
                    i.label(),
                    i.labelEn(),
                    i.unit(),
                    i.required(),
                    i.agencyKinds(),
                    i.choices(),
                    i.sumKinds(),
                    i.sumMeasure(),
                    i.notAbove(),
                    i.section(),
                    i.source());
        }
    }
}
