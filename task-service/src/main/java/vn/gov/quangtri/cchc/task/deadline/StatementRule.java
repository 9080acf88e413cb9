package vn.gov.quangtri.cchc.task.deadline;

/** One kind of statement about time. It must read to the cursor's end; what it leaves over makes the grammar try another. */
interface StatementRule {

    /** Null when it does not read here. */
    Reading read(Cursor cursor, Context context);
}
