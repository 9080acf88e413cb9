-- Until now the original day and the latest one were known, with the day from which the latest was in force.
UPDATE assignment SET due_days = CONCAT('>', original_due_on, ';', due_days, '>', due_on) WHERE due_days IS NOT NULL;
