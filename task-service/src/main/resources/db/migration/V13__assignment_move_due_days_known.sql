-- The same for every move.
UPDATE assignment_move SET due_days = CONCAT('>', original_due_on, ';', due_days, '>', due_on) WHERE due_days IS NOT NULL;
