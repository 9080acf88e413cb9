-- An agency's key has up to 40 characters; so has its kind.
ALTER TABLE agency_copy
    MODIFY COLUMN agency_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    MODIFY COLUMN kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;
