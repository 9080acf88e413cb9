package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** "Cả năm, sơ kết 6 tháng", "từ tháng 5 đến tháng 10, sơ kết quý III": a time that stands behind another one, apart from it. */
final class SecondTimes {

    private SecondTimes() {}

    /**
     * What a bounded day is for may name its period ("trước 30/6, báo cáo 6 tháng đầu năm"); behind a stretch of time it may as well be a
     * time to watch.
     */
    static Labelled check(Labelled piece, List<Token> statement, List<Token> label, Context context) {
        Reading reading = piece.reading();
        boolean apart = isStop(statement.get(statement.size() - 1)) || isStop(label.get(0));
        boolean stretch = reading.boundary == Boundary.WITHIN || reading.boundary == null;
        if (apart && stretch && Labels.anywhere(label, cursor -> names(cursor, context))) {
            reading.doubt(Said.of("có nêu một thời gian khác", "another time is named, too"));
        }
        return piece;
    }

    private static boolean isStop(Token token) {
        return token.isMark(",") || token.isMark(";") || token.isMark(".");
    }

    private static boolean names(Cursor cursor, Context context) {
        Span span = cursor.atEnd() ? null : Spans.single(cursor, context);
        return span != null && span.impossible() == null;
    }
}
