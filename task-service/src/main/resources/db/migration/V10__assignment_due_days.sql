-- All due days of a part whose day has moved, each with the day from which it was in force: ">2023-06-10;2023-06-01>2023-06-30". One for
-- each day on which it moved; null where it never did.
ALTER TABLE assignment CHANGE due_since due_days VARCHAR(8000) CHARACTER SET ascii COLLATE ascii_bin NULL;
