package vn.gov.quangtri.cchc.kit.service;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;

/** Work of the service under test, of two kinds: an editor's. */
abstract class SomeWork implements Work {

    private static final int LAST = 450;

    private final Caller caller;

    SomeWork(Caller caller) {
        this.caller = caller;
    }

    @Singleton
    static class First extends SomeWork {

        First(Caller caller) {
            super(caller);
        }

        @Override
        public String kind() {
            return "a";
        }
    }

    @Singleton
    static class Second extends SomeWork {

        Second(Caller caller) {
            super(caller);
        }

        @Override
        public String kind() {
            return "b";
        }
    }

    /** An operator's: very many, of which the last alone waits. */
    @Singleton
    static class Many implements Work {

        static final int MANY = 5_000;

        private final Caller caller;

        Many(Caller caller) {
            this.caller = caller;
        }

        @Override
        public String kind() {
            return "c";
        }

        @Override
        public List<Candidate> next(LocalDate on, String after, int limit) {
            int first = after == null ? 1 : Integer.parseInt(after) + 1;
            return IntStream.rangeClosed(first, caller.is(Role.ADMIN) ? MANY : 0)
                    .limit(limit)
                    .mapToObj(place -> new Candidate(
                            String.valueOf(place),
                            place == MANY,
                            new WorkItem("c", "c" + place, "/", null, "t", null, null, null, null, null, List.of())))
                    .toList();
        }
    }

    @Override
    public List<Candidate> next(LocalDate on, String after, int limit) {
        int first = after == null ? 1 : Integer.parseInt(after) + 1;
        return IntStream.rangeClosed(first, LAST)
                .limit(limit)
                .mapToObj(place -> candidate(on, place))
                .toList();
    }

    private Candidate candidate(LocalDate on, int place) {
        List<String> actions =
                new AllowedActions().ask("edit", () -> check(place)).names();
        WorkItem item =
                new WorkItem(kind(), kind() + place, "/", null, "t", null, null, on.toString(), null, null, actions);
        return Candidate.ofActions(String.valueOf(place), item);
    }

    private void check(int place) {
        if (place % 3 != 0 || !caller.is(Role.PLAN_EDITOR)) {
            throw Refusal.forbidden("forbidden");
        }
    }
}
