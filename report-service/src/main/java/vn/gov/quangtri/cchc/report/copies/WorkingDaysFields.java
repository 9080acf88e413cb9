package vn.gov.quangtri.cchc.report.copies;

import java.util.List;
import vn.gov.quangtri.cchc.rules.days.CalendarDay;

/** What is read of a year's working days. */
record WorkingDaysFields(int year, long version, List<CalendarDay> days) {}
