package vn.gov.quangtri.cchc.plan.document;

/** Sections whose children the system knows by what they are, not only by where they stand. */
public enum SectionKind {
    /** Nội dung tuyên truyền: each child is a topic. */
    TOPICS,
    /** Hình thức tuyên truyền: each child is a communication method. */
    METHODS,
    /** Kinh phí. */
    FUNDING,
    /** Tổ chức thực hiện: each child is a duty. */
    DUTIES
}
