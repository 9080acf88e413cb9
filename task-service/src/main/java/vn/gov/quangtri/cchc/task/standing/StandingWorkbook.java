package vn.gov.quangtri.cchc.task.standing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.gov.quangtri.cchc.rules.standing.LastWord;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.tables.SheetWriter;

/**
 * A plan's standing as the table that an office prints: its columns, what is in no rate apart, the sum below. Each part led is in one column
 * alone: those from "chưa thực hiện" to the last words are what rates are of, and with those up to "hủy" all that are led.
 */
final class StandingWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int TITLES = 19;

    private StandingWorkbook() {}

    static SheetWriter of(PlanCopy plan, StandingResponse standing) {
        SheetWriter sheet = new SheetWriter("Tình hình thực hiện", widths());
        sheet.heading(heading(plan, standing), TITLES);
        sheet.titles(titles(standing.by()));
        int number = 1;
        for (StandingRow row : standing.rows()) {
            sheet.row(cells(number++, row.label(), row.counts()));
        }
        sheet.row(cells(null, "Tổng cộng", standing.total().counts()));
        TaskCounts tasks = standing.total().tasks();
        if (tasks != null) {
            String done = tasks.done() + ", trong đó đúng hạn: " + tasks.onTime() + ".";
            sheet.heading("Tổng số nhiệm vụ: " + tasks.total() + "; hoàn thành: " + done, TITLES);
        }
        if (standing.by() == StandingBy.GROUP) {
            sheet.heading(
                    "Cơ quan thuộc nhiều nhóm được tính ở mỗi nhóm; dòng tổng cộng tính mỗi phân công một lần.",
                    TITLES);
        }
        return sheet;
    }

    private static List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(6, 60));
        for (int column = widths.size(); column < TITLES; column++) {
            widths.add(13);
        }
        return widths;
    }

    /** Number and day that only stand in for the real ones are said to. */
    private static String heading(PlanCopy plan, StandingResponse standing) {
        return "Tình hình thực hiện Kế hoạch số " + plan.number()
                + (plan.issuedOn() == null ? "" : " ngày " + DAY.format(plan.issuedOn()))
                + (plan.sample() ? " (số, ngày là tạm ghi)" : "")
                + ", tính đến ngày "
                + DAY.format(standing.on());
    }

    private static List<String> titles(StandingBy by) {
        List<String> titles = new ArrayList<>(List.of("STT", of(by), "Tổng số việc chủ trì", "Số việc tính tỷ lệ"));
        titles.add(title(Standing.NOT_YET_DUE.printed(false)));
        titles.add(title(Standing.NOT_YET_DUE.printed(true)));
        for (Standing standing : List.of(Standing.OVERDUE, Standing.DONE_ON_TIME, Standing.DONE_LATE)) {
            titles.add(title(standing.vi()));
        }
        for (LastWord word : LastWord.values()) {
            titles.add(title(Standing.ONGOING.vi() + ": " + word.vi()));
        }
        titles.add(title(Standing.ONGOING.vi() + ": chưa có kết luận"));
        for (Standing standing :
                List.of(Standing.NOTHING_OWED, Standing.AWAITING_EVENT, Standing.CANCELLED, Standing.COORDINATING)) {
            titles.add(title(standing.vi()));
        }
        titles.addAll(List.of("Tỷ lệ hoàn thành (%)", "Tỷ lệ đúng hạn (%)"));
        return titles;
    }

    private static String of(StandingBy by) {
        return switch (by) {
            case PLAN -> "Kế hoạch";
            case TASK -> "Nhiệm vụ";
            case AGENCY -> "Cơ quan, đơn vị";
            case GROUP -> "Nhóm cơ quan";
        };
    }

    private static String title(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<Object> cells(Integer number, String label, StandingCounts counts) {
        StandingCounts.Printed printed = counts.printed();
        StandingCounts.Lead lead = counts.lead();
        StandingCounts.LastWords words = counts.lastWords();
        return Arrays.asList(
                number,
                label,
                lead.total(),
                counts.rated(),
                printed.notStarted(),
                printed.inTime(),
                printed.overdue(),
                printed.doneOnTime(),
                printed.doneLate(),
                words.performed(),
                words.partly(),
                words.notPerformed(),
                lead.ongoing() - words.total(),
                lead.nothingOwed(),
                lead.awaitingEvent(),
                lead.cancelled(),
                counts.coordinating(),
                counts.doneRate(),
                counts.onTimeRate());
    }
}
