-- All due days of an obligation whose day has moved, each with the day from which it was in force, the original one first:
-- ">2023-11-29;2023-11-20>2023-12-15"; null where it never did. extension_in_time: whether the extension that is asked for was asked for
-- in time; null while none is.
alter table obligation
    add column due_days varchar(8000) character set ascii collate ascii_bin,
    add column extension_in_time boolean;
