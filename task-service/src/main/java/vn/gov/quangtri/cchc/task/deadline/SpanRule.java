package vn.gov.quangtri.cchc.task.deadline;

/** One way of naming a time. Reads it at the cursor, or gives null; the cursor of a failed rule is set back by the grammar. */
interface SpanRule {

    Span read(Cursor cursor, Context context);

    /** The rule's name, as answers carry it. */
    String name();
}
