-- a letter that came before the report was sent through the system is no version of it: it has a day and nothing else
alter table letter_receipt modify report_version int;
