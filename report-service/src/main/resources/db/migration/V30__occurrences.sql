-- occurrences: [{dueOn, completedOn}] (JSON), the days on which the work is owed where there are several; null for one day or none
alter table assignment_copy add column occurrences longtext;
