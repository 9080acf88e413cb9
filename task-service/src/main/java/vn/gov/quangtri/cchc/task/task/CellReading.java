package vn.gov.quangtri.cchc.task.task;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.rules.parties.Candidate;
import vn.gov.quangtri.cchc.rules.parties.Part;
import vn.gov.quangtri.cchc.rules.parties.PartType;

/** The parties of one cell, and what in it stops the issue. */
record CellReading(List<Party> parties, List<Problem> problems) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    CellReading {
        parties = List.copyOf(parties);
        problems = List.copyOf(problems);
    }

    /** @param pointer of the cell inside the task, such as {@code /leads} */
    static CellReading of(String pointer, List<Part> parts) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            check(pointer + "/" + i, parts.get(i), problems);
        }
        return new CellReading(parts.stream().map(Part::applied).map(Party::of).toList(), problems);
    }

    boolean namesSomebody() {
        return parties.stream().anyMatch(p -> p.type() != PartType.UNSPECIFIED);
    }

    private static void check(String pointer, Part part, List<Problem> problems) {
        if (part.ended() != null) {
            problems.add(Problem.of(pointer, "agency-ended", part.name(), DAY.format(part.ended()), successors(part)));
        } else if (part.begins() != null) {
            problems.add(Problem.of(pointer, "agency-not-yet", part.name(), DAY.format(part.begins())));
        } else if (part.applied().type() == PartType.UNKNOWN) {
            problems.add(
                    part.candidates().isEmpty() && part.key() == null
                            ? Problem.of(pointer, "agency-unknown", part.text())
                            : Problem.of(pointer, "agency-unsure", part.text(), candidates(part)));
        }
    }

    private static String successors(Part part) {
        return part.successors().isEmpty()
                ? "—"
                : part.successors().stream()
                        .map(s -> s.name() + " (" + s.key() + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String candidates(Part part) {
        return part.applied().candidates().stream()
                .map(Candidate::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
