-- Asked at the end of every task's turn: is there one left? It must not read the whole appendix each time.
CREATE INDEX task_turns ON task (plan_id, deleted, assigned_revision);
