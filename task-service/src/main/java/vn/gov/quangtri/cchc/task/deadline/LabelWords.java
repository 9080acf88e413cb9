package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;
import java.util.Set;

/** The words by which {@link Labels} tells work from time. */
final class LabelWords {

    /** Words that could change a day; a text with one of them is no label. */
    static final Set<String> TELLING = Set.of(
            "trừ", "trước", "sau", "khi", "không", "hoặc", "hay", "nếu", "từ", "đến", "tới", "quý", "tháng", "ngày",
            "tuần", "giờ", "hằng", "mỗi", "từng", "kỳ", "lần", "theo", "hạn", "chậm", "hết", "cuối", "đầu", "giữa",
            "sớm", "kể", "xuất", "thường", "liên", "muộn", "quá", "dự", "khoảng", "ngoài", "riêng", "trong", "chưa",
            "rằm", "thứ", "tx", "hè", "mùa", "đã", "hoãn", "dừng", "hủy", "chờ", "tùy", "vượt", "cũ", "âl", "al", "tạm",
            "lùi", "suốt", "nửa", "before", "after", "until", "by", "ii", "iii", "iv");

    /** Times of another calendar or of another thing; a text with one of them is no label either. */
    static final List<String> OTHER_CALENDARS = List.of(
            "năm học",
            "học kỳ",
            "âm lịch",
            "năm tài chính",
            "cùng thời điểm",
            "cùng kỳ",
            "năm kế tiếp",
            "năm tiếp theo",
            "năm liền kề",
            "quý kế tiếp",
            "quý tiếp theo",
            "tháng kế tiếp",
            "tháng tiếp theo");

    /** Words of time that say nothing of it in this company. */
    static final List<String> INNOCENT = List.of(
            "dự thảo",
            "dự án",
            "dự toán",
            "tham dự",
            "dự thi",
            "dự họp",
            "dự hội nghị",
            "liên quan",
            "liên thông",
            "liên ngành",
            "liên tịch",
            "liên hoan",
            "đề xuất",
            "xuất bản",
            "thường trực",
            "thường vụ",
            "thường niên",
            "bình thường",
            "đầu tư",
            "đầu mối",
            "quý đơn vị",
            "quý cơ quan",
            "quý sở",
            "quý ban",
            "quý vị",
            "quý địa phương",
            "tuần lễ",
            "ngày hội",
            "ngày chuyển đổi số",
            "ngày pháp luật",
            "quyền hạn",
            "hạn chế",
            "quá trình",
            "theo dõi",
            "đến từng",
            "đến các",
            "đến người",
            "đến cán bộ",
            "trong đó",
            "trong toàn tỉnh",
            "trong tỉnh",
            "kể cả ngày nghỉ",
            "kể cả",
            "tính theo dấu bưu điện",
            "theo dấu bưu điện",
            "tính theo ngày nhận",
            "theo ngày nhận",
            "kỳ thi");

    /** Parts of a work that are told apart by a figure: "đợt 1", "lần 2", "giai đoạn II". */
    static final List<String> PARTS =
            List.of("đợt", "lần thứ", "lần", "giai đoạn", "bước", "vòng", "khóa", "lớp", "phần", "nhóm", "cụm", "kỳ");

    /** What a fraction counts: "10/12 sở, ngành" is no day. */
    static final List<String> COUNTED = List.of(
            "sở",
            "ngành",
            "đơn vị",
            "cơ quan",
            "xã",
            "huyện",
            "phường",
            "tiêu chí",
            "chỉ tiêu",
            "chỉ số",
            "nhiệm vụ",
            "hồ sơ",
            "phiếu",
            "thủ tục",
            "tthc",
            "điểm",
            "người",
            "cán bộ",
            "đại biểu",
            "lớp",
            "cuộc",
            "tin",
            "hội nghị",
            "bài",
            "buổi",
            "chuyên đề",
            "phóng sự",
            "chuyên mục",
            "số chuyên",
            "tờ rơi",
            "tờ gấp",
            "băng rôn",
            "pa nô",
            "áp phích",
            "ấn phẩm",
            "cuốn",
            "mô hình",
            "sáng kiến",
            "chương trình",
            "video",
            "hội thi",
            "cuộc thi",
            "lượt",
            "giải",
            "văn bản",
            "đợt");

    static final List<String> REPORTS =
            List.of("báo cáo", "bc", "sơ kết", "tổng kết", "kết quả", "số liệu", "đánh giá", "tổng hợp", "kế hoạch");

    /** Of {@link #REPORTS} those that look back on a period; a plan looks ahead. */
    static final List<String> LOOKING_BACK =
            List.of("báo cáo", "bc", "sơ kết", "tổng kết", "đánh giá", "kết quả", "số liệu", "tổng hợp");

    static final List<String> REPORT_PERIODS = List.of("tháng", "quý", "năm", "định kỳ", "tuần");

    /** Papers, which have a day and a year of their own. */
    static final List<String> DOCUMENTS = List.of(
            "quyết định",
            "kế hoạch",
            "công văn",
            "nghị quyết",
            "chỉ thị",
            "thông báo",
            "tờ trình",
            "nghị định",
            "thông tư",
            "chương trình",
            "biên bản",
            "đề án");

    private LabelWords() {}
}
