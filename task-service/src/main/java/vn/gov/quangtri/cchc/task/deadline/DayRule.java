package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** Ways to write a day. The names of the constants are the rules' names in answers. */
enum DayRule implements SpanRule {
    /** "15/6/2023", "ngày 30-11-2023", "30.11.23"; Decree 30/2020: figures below 10 with a zero, "02/8" all the same. */
    DAY_MONTH_YEAR {
        @Override
        public Span read(Cursor cursor, Context context) {
            DayWords.eat(cursor);
            Token date = cursor.take(Token.Kind.DATE);
            return date == null || date.raw().matches(".*\\D[01]\\d{3}")
                    ? null
                    : Days.of(date.a(), date.b(), Days.fullYear(date.c()), name(), true);
        }
    },
    /** "trước ngày 30/11": the plan's year; "30/11 năm 2023". */
    DAY_MONTH {
        @Override
        public Span read(Cursor cursor, Context context) {
            boolean bare = cursor.at() == 0;
            boolean named = DayWords.eat(cursor);
            Token pair = cursor.take(Token.Kind.PAIR);
            if (pair == null || pair.b() > 31) {
                return null;
            }
            int year = Spans.year(cursor);
            if (!named && pair.b() > 12 && pair.a() <= 12 && year == 0) {
                return Days.monthOrSwapped(pair.a(), pair.b(), context.year());
            }
            Span day = Days.of(pair.a(), pair.b(), year == 0 ? context.year() : year, name(), year != 0);
            boolean figure = bare
                    && !named
                    && year == 0
                    && (pair.raw().contains(".") || pair.raw().equals("24/7"));
            return figure && day.impossible() == null
                    ? day.doubt(Said.of("có thể là một con số, không phải ngày", "it may be a figure, not a day"))
                    : day;
        }
    },
    /** "ngày 30 tháng 11 năm 2023": how documents write their own day (Decree 30/2020); "30 tháng 11". */
    DAY_OF_MONTH {
        @Override
        public Span read(Cursor cursor, Context context) {
            DayWords.eat(cursor);
            int day = cursor.number(1, 99);
            cursor.mark(",");
            cursor.any(List.of("của", "trong"));
            if (day == 0 || !cursor.words("tháng")) {
                return null;
            }
            Token pair = cursor.take(Token.Kind.PAIR);
            int month = pair == null ? cursor.number(1, 99) : pair.a();
            int year = pair == null ? Spans.year(cursor) : Days.fullYear(pair.b());
            return month == 0 ? null : Days.of(day, month, year == 0 ? context.year() : year, name(), year != 0);
        }
    },
    /** "trước ngày 15-6": after "ngày", or at the end, two figures with a dash are day and month. */
    DAY_DASH_MONTH {
        @Override
        public Span read(Cursor cursor, Context context) {
            boolean named = DayWords.eat(cursor);
            int day = cursor.number(1, 31);
            boolean dash = cursor.mark("-");
            int month = cursor.number(1, 12);
            return day == 0 || !dash || month == 0 || !named && !cursor.atEnd()
                    ? null
                    : Days.of(day, month, context.year(), name(), false)
                            .doubt(Said.of("đọc là ngày-tháng", "read as day and month"));
        }
    },
    /** "2023-11-30": ISO 8601, no doubt; "2023/11/30". */
    ISO_DAY {
        @Override
        public Span read(Cursor cursor, Context context) {
            DayWords.eat(cursor);
            Token iso = cursor.take(Token.Kind.ISO);
            return iso == null ? null : Days.of(iso.c(), iso.b(), iso.a(), name(), true);
        }
    },
    /** "2023-06-05 00:00:00": a date cell; the machine's locale may have swapped day and month when it was typed. */
    SPREADSHEET_CELL {
        @Override
        public Span read(Cursor cursor, Context context) {
            Token cell = cursor.take(Token.Kind.CELL);
            if (cell == null) {
                return null;
            }
            Span span = Days.of(cell.c(), cell.b(), cell.a(), name(), true);
            if (span.impossible() != null) {
                return span;
            }
            span = span.doubt(Said.of(
                    "ô ngày của bảng tính: ngày và tháng có thể bị đảo",
                    "a spreadsheet's date cell: day and month may be swapped"));
            boolean swappable = cell.c() <= 12 && cell.c() != cell.b();
            return swappable
                    ? span.or(
                            LocalDate.of(cell.a(), cell.c(), cell.b()),
                            Said.of("nếu ngày và tháng bị đảo", "if day and month were swapped"))
                    : span;
        }
    },
    /** "45260": days since 30/12/1899, what a spreadsheet shows of a date whose format was lost. */
    SPREADSHEET_SERIAL {
        @Override
        public Span read(Cursor cursor, Context context) {
            int serial = cursor.number(36526, 73050);
            if (serial == 0) {
                return null;
            }
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays(serial);
            return Span.day(day, name(), true)
                    .doubt(Said.of(
                            "số " + serial + " là số thứ tự ngày của Excel",
                            serial + " is a spreadsheet's serial number of a day"));
        }
    },
    /** "ngày cuối (cùng) của tháng 6", "ngày làm việc cuối cùng của tháng 12". */
    LAST_DAY {
        @Override
        public Span read(Cursor cursor, Context context) {
            cursor.words("vào");
            boolean working = cursor.words("ngày làm việc");
            if (!working && !cursor.words("ngày") || !cursor.words("cuối")) {
                return null;
            }
            cursor.words("cùng");
            cursor.words("của");
            cursor.words("trong");
            Span whole = cursor.words("năm") ? YearRule.ofYear(cursor, context) : Spans.single(cursor, context);
            if (whole == null || whole.impossible() != null || whole.kind() == DeadlineKind.DATE) {
                return null;
            }
            LocalDate day = working ? context.options().workingDays().onOrBefore(whole.to()) : whole.to();
            Said name = working
                    ? Said.of(
                            "ngày làm việc cuối cùng của " + whole.name().vi(),
                            "last working day of " + whole.name().en())
                    : Said.of(
                            "ngày cuối của " + whole.name().vi(),
                            "last day of " + whole.name().en());
            return Span.described(day, name, name(), whole.yearWritten());
        }
    };
}
