package vn.gov.quangtri.cchc.bench;

/** One of the two things that a figure compares. */
interface Side {

    /** Does the block's operations and times them; makes ready for the next block before and after, untimed. */
    Sample block() throws Exception;
}
