package vn.gov.quangtri.cchc.task.assignment;

/**
 * Who gets a part in a task, with the names of the plan's day.
 *
 * @param position place among the task's parties, leads first
 * @param firstLead the lead named first, which answers for all where leads answer jointly
 */
public record Assignee(
        String agency,
        String officialCode,
        String name,
        String shortName,
        AssignmentRole role,
        int position,
        boolean firstLead) {}
