-- the plan's owner allows phrases of 500 characters
alter table reporting_round modify phrase varchar(500);
