package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** "Sở: 15/6; huyện: 30/6", "các đơn vị gửi trước 30/11, Sở Nội vụ tổng hợp trước 10/12": a day for each who has to do it. */
final class Parties {

    private static final List<String> AHEAD = List.of("đối với", "riêng", "toàn bộ", "tất cả", "với");

    private static final List<String> NAMES = List.of(
            "các sở",
            "các ban",
            "các ngành",
            "các huyện",
            "các xã",
            "các phường",
            "các đơn vị",
            "các cơ quan",
            "các địa phương",
            "các phòng",
            "các hội",
            "sở",
            "ngành",
            "huyện",
            "thị xã",
            "thành phố",
            "xã",
            "phường",
            "đơn vị",
            "cơ quan",
            "địa phương",
            "cấp tỉnh",
            "cấp huyện",
            "cấp xã",
            "cấp sở",
            "ubnd",
            "ủy ban nhân dân",
            "văn phòng",
            "trung tâm",
            "công an",
            "bhxh",
            "hội đồng nhân dân",
            "hội liên hiệp",
            "hội nông dân",
            "hội cựu chiến binh",
            "mặt trận",
            "đoàn thể",
            "đoàn thanh niên",
            "đảng ủy",
            "chi cục",
            "cục",
            "phòng",
            "trường",
            "bệnh viện",
            "trạm y tế",
            "đài",
            "doanh nghiệp",
            "thị trấn",
            "quận",
            "thôn",
            "tổ dân phố",
            "khu phố",
            "khối",
            "cấp",
            "tỉnh",
            "trung ương",
            "bộ nội vụ",
            "bộ phận",
            "chủ tịch",
            "thủ trưởng",
            "người đứng đầu",
            "vnpt",
            "viettel");

    private Parties() {}

    /** Of several days at least one is somebody's: which is the day of the agency that reads it only its editor knows. */
    static Reading check(Reading whole, List<Labelled> pieces) {
        boolean named = pieces.size() > 1 && pieces.stream().anyMatch(Parties::isOnes);
        return named
                ? whole.doubt(Said.of("mỗi nhóm cơ quan một thời hạn", "each group of agencies has a day of its own"))
                : whole;
    }

    private static boolean isOnes(Labelled piece) {
        Cursor label = new Cursor(Tokenizer.tokens(Glyphs.clean(piece.label())));
        label.any(AHEAD);
        return named(label);
    }

    /** Takes the beginning of an agency's or a group's name. */
    static boolean named(Cursor cursor) {
        return cursor.any(NAMES) != null;
    }
}
