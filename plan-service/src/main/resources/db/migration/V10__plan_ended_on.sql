-- The day on which a plan was closed or revoked, by the office's calendar: what was open keeps its standing of that day.
ALTER TABLE plan ADD COLUMN ended_on DATE;
