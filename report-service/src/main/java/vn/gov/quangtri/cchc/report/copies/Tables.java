package vn.gov.quangtri.cchc.report.copies;

/** The tables of copies, shared by the feeds that write them and the beans that tell their versions. */
final class Tables {

    static final CopyTable AGENCIES =
            new CopyTable("agency_copy", "agency_key", "deleted", "official_code", "name", "short_name", "kind");
    static final CopyTable PLANS = new CopyTable(
            "plan_copy",
            "id",
            "plan_year",
            "number",
            "issued_on",
            "title",
            "sample",
            "state",
            "revision",
            "ended_on",
            "terms");
    static final CopyTable TASKS = new CopyTable("task_copy", "id", "deleted", "plan_id", "number", "content");
    static final CopyTable ASSIGNMENTS = new CopyTable(
            "assignment_copy",
            "id",
            "deleted",
            "plan_id",
            "task_id",
            "task_number",
            "agency",
            "holder",
            "role",
            "state",
            "percent",
            "deadline_kind",
            "due_on",
            "original_due_on",
            "completed_on",
            "born_late",
            "due_days",
            "occurrences");
    static final CopyTable APPENDICES = new CopyTable("appendix_copy", "plan_id", "expected", "created", "complete");
    static final CopyTable WORKING_DAYS = new CopyTable("working_days_copy", "calendar_year", "days");

    private Tables() {}
}
