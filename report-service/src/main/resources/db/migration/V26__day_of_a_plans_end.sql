alter table plan_copy add column ended_on date;
