-- What an agency counts and shows as evidence; the days of work that is owed on several; the last word on ongoing work. next_due_on is the
-- earliest of those days that is open, unjudged says that something under the assignment waits for a judge: both for worklists.
ALTER TABLE assignment
    ADD COLUMN figures LONGTEXT NULL,
    ADD COLUMN evidence LONGTEXT NULL,
    ADD COLUMN occurrences LONGTEXT NULL,
    ADD COLUMN next_due_on DATE NULL,
    ADD COLUMN unjudged BIT(1) NOT NULL DEFAULT b'0',
    ADD COLUMN last_word VARCHAR(16) NULL,
    ADD COLUMN last_word_state VARCHAR(16) NULL,
    ADD COLUMN last_word_on DATE NULL,
    ADD COLUMN last_word_result TEXT NULL,
    ADD COLUMN last_word_round BINARY(16) NULL,
    ADD COLUMN agreed_word VARCHAR(16) NULL;
