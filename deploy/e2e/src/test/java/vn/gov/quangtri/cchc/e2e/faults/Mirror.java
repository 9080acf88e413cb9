package vn.gov.quangtri.cchc.e2e.faults;

import java.util.List;

/**
 * A table that must be as the events of a topic say: the owner's own, or a copy.
 *
 * @param table with its schema; some with a condition
 * @param key column that has the aggregate's key; of kind + key columns only the key
 * @param columns {@code column=member}; where the member is empty, the column holds JSON of which every member is in the event
 */
record Mirror(String topic, String table, String key, List<String> columns) {

    private static Mirror of(String topic, String table, String key, String... columns) {
        return new Mirror("cchc." + topic, table, key, List.of(columns));
    }

    static final List<Mirror> OWNERS = List.of(
            of("agencies", "plan.agency", "agency_key", "name=name", "aliases=aliases"),
            of("agency-groups", "plan.agency_group", "group_key", "name=name"),
            of("successions", "plan.succession", "id", "from_key=from", "undone=undone"),
            of(
                    "plans",
                    "plan.plan",
                    "id",
                    "number=number",
                    "title=title",
                    "state=state",
                    "revision=revision",
                    "revision_state=revisionState"),
            of(
                    "appendices",
                    "task.appendix",
                    "plan_id",
                    "appendix_version=appendixVersion",
                    "task_count=taskCount",
                    "task_versions=taskVersions",
                    "locked=locked"),
            of(
                    "tasks",
                    "task.task",
                    "id",
                    "number=number",
                    "content=content",
                    "deleted=deleted",
                    "phrase=deadline.phrase"),
            of(
                    "assignments",
                    "task.assignment",
                    "id",
                    "agency=agency",
                    "holder=holder",
                    "role=role",
                    "state=state",
                    "percent=percent",
                    "due_on=dueOn",
                    "completed_on=completedOn"),
            of(
                    "obligations",
                    "report.obligation",
                    "id",
                    "agency=agency",
                    "state=state",
                    "settled=settled",
                    "submitted_on=submittedOn",
                    "on_time=onTime",
                    "correction_due_on=correctionDueOn"),
            of("rounds", "report.reporting_round", "id", "title=title", "state=state", "due_on=dueOn"),
            of("consolidated-reports", "report.consolidated_report", "id", "state=state"),
            of("working-days", "notification.working_year", "year"));

    static final List<Mirror> COPIES = List.of(
            of("appendices", "plan.appendix_copy", "plan_id", "state="),
            of("tasks", "plan.task_copy", "id", "state=", "number=number", "deleted=deleted"),
            of("agencies", "task.copy WHERE kind = 'agency'", "id", "data=", "deleted=deleted"),
            of("agency-groups", "task.copy WHERE kind = 'agency-group'", "id", "data=", "deleted=deleted"),
            of("successions", "task.copy WHERE kind = 'succession'", "id", "data=", "deleted=deleted"),
            of("plans", "task.copy WHERE kind = 'plan'", "id", "data=", "deleted=deleted"),
            of("working-days", "task.copy WHERE kind = 'working-days'", "id", "data=", "deleted=deleted"),
            of("rounds", "task.copy WHERE kind = 'round'", "id", "data=", "deleted=deleted"),
            of(
                    "consolidated-reports",
                    "task.copy WHERE kind = 'consolidated-report'",
                    "id",
                    "data=",
                    "deleted=deleted"),
            of(
                    "agencies",
                    "report.agency_copy",
                    "agency_key",
                    "name=name",
                    "short_name=shortName",
                    "kind=kind",
                    "deleted=deleted"),
            of("plans", "report.plan_copy", "id", "number=number", "title=title", "state=state", "revision=revision"),
            of("tasks", "report.task_copy", "id", "number=number", "content=content", "deleted=deleted"),
            of(
                    "assignments",
                    "report.assignment_copy",
                    "id",
                    "agency=agency",
                    "holder=holder",
                    "role=role",
                    "state=state",
                    "percent=percent",
                    "due_on=dueOn",
                    "completed_on=completedOn",
                    "born_late=bornLate",
                    "deleted=deleted"),
            of("appendices", "report.appendix_copy", "plan_id"),
            of("working-days", "report.working_days_copy", "calendar_year"),
            of("agencies", "notification.agency_copy", "agency_key", "name=name", "kind=kind", "deleted=deleted"),
            of(
                    "plans",
                    "notification.plan_copy",
                    "id",
                    "number=number",
                    "title=title",
                    "state=state",
                    "deleted=deleted"),
            of("tasks", "notification.task_copy", "id", "number=number", "content=content", "deleted=deleted"),
            of("assignments", "notification.matter WHERE kind = 'ASSIGNMENT'", "id", "holder=holder", "task_id=taskId"),
            of("obligations", "notification.matter WHERE kind = 'OBLIGATION'", "id", "holder=holder", "due_on=dueOn"));

    boolean isOwner() {
        return OWNERS.contains(this);
    }
}
