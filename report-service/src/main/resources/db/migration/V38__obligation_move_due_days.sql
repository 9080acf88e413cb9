-- The same for every move; due_on is null in moves of before, when no day ever moved.
alter table obligation_move
    add column due_on date,
    add column due_days varchar(8000) character set ascii collate ascii_bin;
