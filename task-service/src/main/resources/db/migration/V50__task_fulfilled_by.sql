-- What, once it has happened, offers the completion of a task's parts; null where nothing does. With it those of a plan are found.
ALTER TABLE task ADD COLUMN fulfilled_by VARCHAR(24) NULL, ADD KEY task_fulfilled (plan_id, fulfilled_by);
