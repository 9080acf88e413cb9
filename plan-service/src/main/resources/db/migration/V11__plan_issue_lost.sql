-- Others were told that the plan was issued, and a restore lost that: it is a draft here, and they have to hear of it.
ALTER TABLE plan ADD COLUMN issue_lost BOOLEAN NOT NULL DEFAULT FALSE;
