package vn.gov.quangtri.cchc.kit.service;

import java.time.LocalDate;
import java.util.List;

/** One kind of thing that may wait for the caller: a bean of the service. It asks who the caller is, and shows no other's. */
public interface Work {

    /** Its place among a service's others, such as {@code assignment-done}: unique, and by the alphabet. */
    String kind();

    /**
     * The next of those that may wait for the caller, in the order of their positions; fewer than the limit only at the end.
     *
     * @param on the day for which standings are told
     * @param after position of the last one seen; null for the first
     */
    List<Candidate> next(LocalDate on, String after, int limit);

    /**
     * One that may wait.
     *
     * @param position its unique place in the order
     * @param waits whether it does: something of it is for the caller to do
     */
    record Candidate(String position, boolean waits, WorkItem item) {

        /** One that waits if the caller may do anything with it. */
        public static Candidate ofActions(String position, WorkItem item) {
            return new Candidate(position, !item.allowedActions().isEmpty(), item);
        }
    }
}
