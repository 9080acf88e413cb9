package vn.gov.quangtri.cchc.task.workbook;

import java.util.Arrays;
import java.util.List;

/** A column of the workbook of assignments: its title, its width in characters (0 is hidden), and what of an entry it holds. */
enum Column {
    /** By these three a row is known again; they are hidden and locked. */
    ID("Mã phân công", 0, null),
    ETAG("Phiên bản", 0, null),
    MARK("Dấu tải về", 0, null),
    PLAN("Kế hoạch", 16, null),
    TASK("STT", 6, null),
    CONTENT("Nội dung", 50, null),
    AGENCY("Cơ quan", 24, null),
    ROLE("Vai trò", 12, null),
    PHRASE("Thời gian hoàn thành", 22, null),
    DUE("Hạn cuối", 12, null),
    STANDING("Tình hình", 18, null),
    PERCENT("Tỷ lệ hoàn thành (%)", 12, "percent"),
    NOTE("Ghi chú tiến độ", 40, "note"),
    RESULT("Kết quả", 40, "result"),
    COMPLETED("Ngày hoàn thành (ngày/tháng/năm)", 18, "completedOn"),
    DOCUMENT("Số văn bản chứng minh", 20, "documentNumber"),
    DOCUMENT_DATE("Ngày văn bản (ngày/tháng/năm)", 18, "documentDate"),
    /** These two stand in the monitor's workbook alone, who fills in nothing else. */
    JUDGEMENT("Ý kiến (Đồng ý / Trả lại)", 16, "judgement"),
    REASON("Ghi chú, lý do trả lại", 40, "reason");

    private final String title;
    private final int width;
    private final String member;

    Column(String title, int width, String member) {
        this.title = title;
        this.width = width;
        this.member = member;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    /** Its name in requests and in what is said about it; null where nothing can be entered. */
    String member() {
        return member;
    }

    /** What an agency fills in. */
    boolean isEntry() {
        return member != null && !isJudgement();
    }

    /** What the monitor fills in. */
    boolean isJudgement() {
        return this == JUDGEMENT || this == REASON;
    }

    boolean isNeeded() {
        return isEntry() || width == 0;
    }

    /** The column that holds this member of a request; of any other, the first that can be filled in. */
    static Column of(String pointer) {
        return entries().stream()
                .filter(column -> pointer.equals("/" + column.member))
                .findFirst()
                .orElse(PERCENT);
    }

    static List<Column> entries() {
        return Arrays.stream(values()).filter(Column::isEntry).toList();
    }

    /** Of an agency's workbook. */
    static List<Column> ofAgency() {
        return Arrays.stream(values()).filter(column -> !column.isJudgement()).toList();
    }
}
