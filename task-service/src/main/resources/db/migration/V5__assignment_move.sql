-- Every move of an assignment, with who made it, and the days on which what it left was the latest known: from_day up to, and without,
-- until_day. A move followed by another on the same day has an empty span. So any past day can be asked about.
CREATE TABLE assignment_move (
    assignment_id BINARY(16)   NOT NULL,
    seq           INT          NOT NULL,
    move          VARCHAR(16)  NOT NULL,
    from_day      DATE         NOT NULL,
    until_day     DATE         NOT NULL,
    state         VARCHAR(16)  NOT NULL,
    percent       INT          NOT NULL,
    completed_on  DATE         NULL,
    due_on        DATE         NULL,
    due_since     DATE         NULL,
    original_due_on DATE       NULL,
    deadline_kind VARCHAR(16)  NOT NULL,
    content       LONGTEXT     NULL,
    at            DATETIME(6)  NOT NULL,
    subject       VARCHAR(128) NOT NULL,
    post          VARCHAR(128) NOT NULL,
    why           TEXT         NULL,
    PRIMARY KEY (assignment_id, seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
