-- How often a person had a letter processed again in vain, and when last. One that is processed leaves.
ALTER TABLE dead_letter
    ADD COLUMN replays     INT         NOT NULL DEFAULT 0,
    ADD COLUMN replayed_at DATETIME(6) NULL;
