alter table obligation_move
    add column return_kind varchar(20),
    add column correction_due_on date;
