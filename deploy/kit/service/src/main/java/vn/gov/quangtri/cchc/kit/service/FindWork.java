package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** Gathers what waits for the caller, kind after kind. */
@ApplicationScoped
class FindWork {

    private static final int CHUNK = 200;

    private final List<Work> works;
    private final OfficeClock office;

    FindWork(@All List<Work> works, OfficeClock office) {
        this.works = works.stream().sorted(Comparator.comparing(Work::kind)).toList();
        this.office = office;
    }

    private record Found(Work work, Work.Candidate candidate) {}

    Page<WorkItem> run(LocalDate asked, PageParams page) {
        LocalDate on = Objects.requireNonNullElseGet(asked, office::today);
        String print = Cursor.fingerprint("my-work", on);
        List<String> after = page.after(print);
        List<Found> found = after.isEmpty()
                ? waiting(on, "", null, page.limit() + 1)
                : waiting(on, after.get(0), Cursor.value(after, 1, position -> position), page.limit() + 1);
        return Page.of(
                        found,
                        page,
                        last -> Cursor.encode(
                                print, last.work().kind(), last.candidate().position()),
                        () -> waiting(on, "", null, Integer.MAX_VALUE).size())
                .map(each -> each.candidate().item());
    }

    private List<Found> waiting(LocalDate on, String kind, String position, int most) {
        List<Found> found = new ArrayList<>();
        for (Work work : works) {
            if (work.kind().compareTo(kind) >= 0) {
                add(work, on, work.kind().equals(kind) ? position : null, most, found);
            }
        }
        return found;
    }

    private static void add(Work work, LocalDate on, String position, int most, List<Found> found) {
        String after = position;
        List<Work.Candidate> candidates;
        do {
            candidates = work.next(on, after, CHUNK);
            for (Work.Candidate candidate : candidates) {
                if (found.size() == most) {
                    return;
                }
                if (candidate.waits()) {
                    found.add(new Found(work, candidate));
                }
                after = candidate.position();
            }
        } while (candidates.size() == CHUNK);
    }
}
