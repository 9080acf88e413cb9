-- The sum of the versions of the tasks that are there, as the latest event says it: when it moves, the row's version does.
ALTER TABLE appendix ADD COLUMN task_versions BIGINT NOT NULL DEFAULT 0;
