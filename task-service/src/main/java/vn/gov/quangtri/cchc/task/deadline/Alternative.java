package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;

/** Another reading, for an editor to choose. */
public record Alternative(LocalDate dueOn, String explanation, String explanationEn) {

    Alternative(LocalDate dueOn, Said said) {
        this(dueOn, said.vi(), said.en());
    }
}
