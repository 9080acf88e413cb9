package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;
import java.util.List;

/** From whom, to whom, from which day on, and how (merged, absorbed, split, renamed, dissolved). An undone one is left out. */
public record DirectorySuccession(String from, List<String> to, LocalDate on, String kind) {

    public DirectorySuccession {
        to = List.copyOf(to);
    }
}
