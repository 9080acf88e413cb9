package vn.gov.quangtri.cchc.task.importing;

import java.util.List;

/** What a column of an appendix holds: its member in answers, its title as offices print it, and other wordings of that, folded. */
enum Field {
    NUMBER("number", "STT", 8, List.of("stt", "tt", "so tt", "so thu tu", "thu tu", "no")),
    CONTENT(
            "content",
            "Nội dung",
            60,
            List.of(
                    "noi dung",
                    "nhiem vu",
                    "noi dung nhiem vu",
                    "noi dung cong viec",
                    "noi dung thuc hien",
                    "noi dung hoat dong",
                    "noi dung tuyen truyen",
                    "nhiem vu cu the",
                    "ten nhiem vu",
                    "cong viec",
                    "hoat dong",
                    "dau viec",
                    "task",
                    "content")),
    EXPECTED(
            "expectedResult",
            "Kết quả dự kiến",
            30,
            List.of(
                    "ket qua",
                    "san pham",
                    "ket qua du kien",
                    "san pham du kien",
                    "du kien ket qua",
                    "san pham dau ra",
                    "ket qua san pham",
                    "san pham ket qua",
                    "expected result")),
    LEADS(
            "leads",
            "Cơ quan chủ trì",
            30,
            List.of(
                    "chu tri",
                    "co quan chu tri",
                    "don vi chu tri",
                    "co quan don vi chu tri",
                    "chu tri thuc hien",
                    "co quan thuc hien",
                    "don vi thuc hien",
                    "don vi phu trach",
                    "co quan phu trach",
                    "don vi dau moi",
                    "co quan tham muu",
                    "trach nhiem thuc hien",
                    "cqct",
                    "lead")),
    COORDINATORS(
            "coordinators",
            "Cơ quan phối hợp",
            40,
            List.of(
                    "phoi hop",
                    "co quan phoi hop",
                    "don vi phoi hop",
                    "co quan don vi phoi hop",
                    "phoi hop thuc hien",
                    "cqph",
                    "coordinating")),
    DEADLINE(
            "deadline",
            "Thời gian hoàn thành",
            24,
            List.of(
                    "thoi gian hoan thanh",
                    "thoi gian thuc hien",
                    "thoi han hoan thanh",
                    "thoi han thuc hien",
                    "thoi gian",
                    "thoi han",
                    "han hoan thanh",
                    "ngay hoan thanh",
                    "thoi diem hoan thanh",
                    "thoi diem",
                    "moc thoi gian",
                    "tien do",
                    "deadline")),
    NOTE("note", "Ghi chú", 30, List.of("ghi chu", "note"));

    /** Of what a column is about that only sounds like one of these: what was done, not what is asked; when it begins; our own remarks. */
    static final List<String> OTHERS = List.of(
            "bat dau", "trang thai", "nhan xet", "vi tri trong", "ket qua thuc hien", "tinh hinh", "ti le", "ty le");

    private final String member;
    private final String title;
    private final int width;
    private final List<String> wordings;

    Field(String member, String title, int width, List<String> wordings) {
        this.member = member;
        this.title = title;
        this.width = width;
        this.wordings = wordings;
    }

    String member() {
        return member;
    }

    String title() {
        return title;
    }

    /** Of the column in a workbook, in characters. */
    int width() {
        return width;
    }

    /** In characters; the same as of a row that is typed. */
    String longest() {
        return this == DEADLINE ? "500" : "5000";
    }

    List<String> wordings() {
        return wordings;
    }
}
