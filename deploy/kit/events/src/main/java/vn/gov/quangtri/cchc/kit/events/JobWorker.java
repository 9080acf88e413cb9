package vn.gov.quangtri.cchc.kit.events;

/** A bean that does one kind of job. */
public interface JobWorker {

    /** The kind it does. */
    String kind();

    /**
     * Does it, inside one transaction together with the job's end: what is thrown undoes both, and the job is tried again later. A job may
     * be enqueued again after it was done, so doing it twice must change nothing.
     */
    void run(Job job);
}
