package vn.gov.quangtri.cchc.bench;

/** Something that is measured. */
interface Figure {

    /** As it is asked for on the command line. */
    String name();

    void measure(Ground ground, Findings findings) throws Exception;
}
