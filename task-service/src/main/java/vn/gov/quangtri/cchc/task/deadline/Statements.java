package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads one statement: the first rule that understands every word of it. */
final class Statements {

    /** Say that something is to be done; change nothing about when. The longer ones first. */
    private static final List<String> WORK = List.of(
            "thời hạn gửi báo cáo",
            "thời hạn báo cáo",
            "thời hạn gửi",
            "thời gian gửi báo cáo",
            "thời gian báo cáo",
            "thời gian gửi",
            "tiến độ hoàn thành",
            "tiến độ thực hiện",
            "hạn hoàn thành",
            "hạn nộp báo cáo",
            "hạn nộp",
            "hạn gửi báo cáo",
            "hạn gửi",
            "hạn báo cáo",
            "hạn thực hiện",
            "mốc hoàn thành",
            "tiến độ",
            "thời gian hoàn thành",
            "thời hạn hoàn thành",
            "thời gian thực hiện",
            "thời hạn thực hiện",
            "cơ bản hoàn thành",
            "yêu cầu",
            "đề nghị",
            "nhất thiết",
            "phải hoàn thành",
            "hoàn thành xong",
            "hoàn thành",
            "ht",
            "hoàn tất",
            "phấn đấu",
            "thực hiện",
            "kết thúc",
            "thời gian",
            "thời hạn",
            "triển khai",
            "xong",
            "phải",
            "định kỳ báo cáo");

    private static final List<String> LIMITS = List.of("hạn chót nộp", "hạn chót gửi", "hạn chót", "hạn cuối", "hạn");

    /** Say that the writer was not sure. */
    private static final List<String> VAGUE = List.of("dự kiến", "khoảng", "tầm", "cơ bản");

    private static final Set<String> TIME = Set.of(
            "quý", "q", "tháng", "thg", "t", "tx", "năm", "ngày", "tuần", "niên", "thường", "liên", "quanh", "suốt",
            "hằng", "mỗi", "từng", "định", "lần", "khi", "sau", "trước", "theo", "căn", "đột", "tùy");

    private static final List<StatementRule> RULES = new ArrayList<>();

    static {
        RULES.addAll(Arrays.asList(OngoingRule.values()));
        RULES.addAll(Arrays.asList(NamedTimesRule.values()));
        RULES.addAll(Arrays.asList(RecurringRule.values()));
        RULES.addAll(Arrays.asList(StretchedRule.values()));
        RULES.addAll(Arrays.asList(WeekdayRule.values()));
        RULES.addAll(Arrays.asList(TalliedRule.values()));
        RULES.addAll(Arrays.asList(DayListRule.values()));
        RULES.addAll(Arrays.asList(ReportCycleRule.values()));
        RULES.addAll(Arrays.asList(ListRule.values()));
        RULES.addAll(Arrays.asList(BoundaryRule.values()));
        RULES.addAll(Arrays.asList(FromNowRule.values()));
        RULES.addAll(Arrays.asList(MovedRule.values()));
        RULES.addAll(Arrays.asList(RelativeRule.values()));
    }

    private Statements() {}

    /** Null when no rule understands all of it. */
    static Reading read(List<Token> tokens, Context context) {
        if (tokens.stream().noneMatch(Statements::telling) || context.hopeless().contains(Context.stretch(tokens))) {
            return null;
        }
        Cursor cursor = new Cursor(tokens);
        boolean vague = work(cursor);
        int start = cursor.at();
        for (StatementRule rule : RULES) {
            cursor.back(start);
            Reading reading = rule.read(cursor, context);
            if (reading == null) {
                continue;
            }
            boolean vagueEnd = tail(cursor);
            if (cursor.atEnd()) {
                return vague || vagueEnd
                        ? reading.doubt(Said.of("phụ lục ghi là dự kiến", "the phrase says it is only expected"))
                        : reading;
            }
        }
        context.hopeless().add(Context.stretch(tokens));
        return null;
    }

    /** No statement is without one of these, so that most texts need not be tried. */
    private static boolean telling(Token token) {
        return token.is(Token.Kind.WORD) ? TIME.contains(token.key()) : !token.is(Token.Kind.MARK);
    }

    private static boolean work(Cursor cursor) {
        boolean vague = false;
        int before = -1;
        while (before != cursor.at()) {
            before = cursor.at();
            vague |= cursor.any(VAGUE) != null;
            cursor.any(WORK);
            cursor.mark(":");
            // "Hạn: trước 15/6"; "hạn đến 15/6" is a bound.
            cursor.attempt(() -> cursor.any(LIMITS) != null && cursor.mark(":") ? true : null);
        }
        return vague;
    }

    private static boolean tail(Cursor cursor) {
        cursor.any(List.of(
                "phải hoàn thành",
                "phải xong",
                "hoàn thành",
                "thực hiện",
                "xong",
                "theo quy định",
                "là hạn cuối cùng",
                "là hạn cuối",
                "là hạn chót"));
        boolean vague = Boolean.TRUE.equals(cursor.attempt(() -> {
            cursor.mark("(");
            boolean expected = cursor.words("dự kiến");
            cursor.mark(")");
            return expected ? true : null;
        }));
        while (cursor.mark(".,;/)")) {
            continue;
        }
        return vague;
    }
}
