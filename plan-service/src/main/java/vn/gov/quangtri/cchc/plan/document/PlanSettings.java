package vn.gov.quangtri.cchc.plan.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How this plan reads its days.
 *
 * @param beforeDay whether "trước ngày" leaves the named day out ({@code STRICT}, the usual) or has it in
 * @param dayOff whether a written last day that falls on a day off stays (the usual) or moves to the next working day
 * @param warningDays days before the due day from which work counts as due soon
 */
public record PlanSettings(
        BeforeDay beforeDay, DayOff dayOff, @Min(0) @Max(60) Integer warningDays) {

    public PlanSettings {
        beforeDay = beforeDay == null ? BeforeDay.STRICT : beforeDay;
        dayOff = dayOff == null ? DayOff.KEEP : dayOff;
        warningDays = warningDays == null ? 7 : warningDays;
    }

    static PlanSettings usual() {
        return new PlanSettings(null, null, null);
    }

    /** How "trước ngày" is read. */
    public enum BeforeDay {
        STRICT,
        INCLUSIVE
    }

    /** What becomes of a last day on a day off. */
    public enum DayOff {
        KEEP,
        NEXT_WORKING_DAY
    }
}
