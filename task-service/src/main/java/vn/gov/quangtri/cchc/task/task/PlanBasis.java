package vn.gov.quangtri.cchc.task.task;

import java.time.LocalDate;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/**
 * What of a plan decides how its tasks are read.
 *
 * @param items the topics and methods that its tasks may name
 * @param day the day on which names are looked up: the plan's own; a draft without one is read on today, kept inside the plan's year
 */
public record PlanBasis(int year, LocalDate issuedOn, LocalDate day, String beforeDay, String dayOff, PlanItems items) {

    /** Of a plan whose topics and methods do not matter. */
    public PlanBasis(int year, LocalDate issuedOn, LocalDate day, String beforeDay, String dayOff) {
        this(year, issuedOn, day, beforeDay, dayOff, PlanItems.NONE);
    }

    public static PlanBasis of(PlanCopy plan, LocalDate today) {
        return new PlanBasis(
                plan.year(),
                plan.issuedOn(),
                plan.issuedOn() == null ? within(plan.year(), today) : plan.issuedOn(),
                plan.settings().beforeDay(),
                plan.settings().dayOff(),
                PlanItems.of(plan));
    }

    /** The same, as if the plan had been issued before its year: no day of recurring work is left out. */
    PlanBasis unissued() {
        return new PlanBasis(year, null, day, beforeDay, dayOff, items);
    }

    /** The same for the same plan, whatever today is: what the appendix keeps to see that its tasks must be read again. */
    public String fingerprint() {
        return year + "|" + issuedOn + "|" + beforeDay + "|" + dayOff + items.fingerprint();
    }

    private static LocalDate within(int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }
}
