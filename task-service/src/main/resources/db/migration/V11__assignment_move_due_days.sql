-- The same for every move.
ALTER TABLE assignment_move CHANGE due_since due_days VARCHAR(8000) CHARACTER SET ascii COLLATE ascii_bin NULL;
