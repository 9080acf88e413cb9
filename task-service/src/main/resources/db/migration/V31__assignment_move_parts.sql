-- The same for every move: occurrences as "2023-04-30>2023-04-28;2023-05-31" (owed days, and when each was completed), short and the same for
-- the same days, since sums group by it; the one that the move was about, in full; the last word, in full, and the one agreed on.
ALTER TABLE assignment_move
    ADD COLUMN occurrences VARCHAR(9000) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN occurrence LONGTEXT NULL,
    ADD COLUMN last_word LONGTEXT NULL,
    ADD COLUMN agreed_word VARCHAR(16) NULL;
