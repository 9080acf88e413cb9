-- due_days: [{since, dueOn}] (JSON), the original one first; null where the day never moved
alter table assignment_copy add column due_days longtext;
