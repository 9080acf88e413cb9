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

/**
 * Gathers what waits for the caller, kind after kind, and looks through no more for one request than it may: a page that ends before it is
 * full has a next one, and a total that would take more is not told.
 */
@ApplicationScoped
class FindWork {

    private static final int CHUNK = 200;
    private static final int MOST_FOR_A_PAGE = 2_000;
    private static final int MOST_FOR_A_TOTAL = 5_000;

    private final List<Work> works;
    private final OfficeClock office;

    FindWork(@All List<Work> works, OfficeClock office) {
        this.works = works.stream().sorted(Comparator.comparing(Work::kind)).toList();
        this.office = office;
    }

    private record Found(Work work, Work.Candidate candidate) {}

    /** What was found so far, how many more may be looked at, and the last one looked at. */
    private static final class Search {

        private final List<Found> found = new ArrayList<>();
        private int left;
        private Found last;

        Search(int left) {
            this.left = left;
        }

        boolean isExhausted() {
            return left <= 0;
        }
    }

    Page<WorkItem> run(LocalDate asked, PageParams page) {
        LocalDate on = Objects.requireNonNullElseGet(asked, office::today);
        String print = Cursor.fingerprint("my-work", on);
        List<String> after = page.after(print);
        Search search = new Search(MOST_FOR_A_PAGE);
        if (after.isEmpty()) {
            search(search, on, "", null, page.limit() + 1);
        } else {
            search(search, on, after.get(0), Cursor.value(after, 1, position -> position), page.limit() + 1);
        }
        boolean full = search.found.size() > page.limit();
        List<Found> shown = full ? search.found.subList(0, page.limit()) : search.found;
        Found last = full ? shown.get(shown.size() - 1) : search.isExhausted() ? search.last : null;
        return new Page<>(
                shown.stream().map(each -> each.candidate().item()).toList(),
                last == null
                        ? null
                        : Cursor.encode(
                                print, last.work().kind(), last.candidate().position()),
                page.count() ? total(on) : null);
    }

    private Long total(LocalDate on) {
        Search all = new Search(MOST_FOR_A_TOTAL);
        search(all, on, "", null, Integer.MAX_VALUE);
        return all.isExhausted() ? null : Long.valueOf(all.found.size());
    }

    private void search(Search search, LocalDate on, String kind, String position, int most) {
        for (Work work : works) {
            if (work.kind().compareTo(kind) >= 0) {
                search(search, work, on, work.kind().equals(kind) ? position : null, most);
            }
        }
    }

    private static void search(Search search, Work work, LocalDate on, String position, int most) {
        String after = position;
        List<Work.Candidate> candidates;
        do {
            candidates = work.next(on, after, CHUNK);
            for (Work.Candidate candidate : candidates) {
                if (search.found.size() == most || search.isExhausted()) {
                    return;
                }
                search.left--;
                search.last = new Found(work, candidate);
                if (candidate.waits()) {
                    search.found.add(search.last);
                }
                after = candidate.position();
            }
        } while (candidates.size() == CHUNK);
    }
}
