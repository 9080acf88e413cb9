-- Sums of a whole plan are read from this index alone, and not from the rows with their texts; what it was for, pages in order, it still does.
ALTER TABLE assignment
    DROP KEY assignment_in_order,
    ADD KEY assignment_in_order (plan_id, task_number, position, id, task_id, agency, role, deadline_kind);
