-- Which of the plan's topics and methods of communication a task names, by key, as JSON lists; null where it names none.
ALTER TABLE task ADD COLUMN topics TEXT NULL, ADD COLUMN methods TEXT NULL;
