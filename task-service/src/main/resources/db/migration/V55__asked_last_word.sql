-- The round that asked last for the word on ongoing work (null: none did, or the plan's close asks), and the day on which that word is due.
ALTER TABLE assignment
    ADD COLUMN last_word_asked_by BINARY(16) NULL,
    ADD COLUMN last_word_due_on DATE NULL;
