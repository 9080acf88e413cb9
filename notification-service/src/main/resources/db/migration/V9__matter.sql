-- What an agency owes: an assignment or an obligation, as its owner last published it.
CREATE TABLE matter (
    id               BINARY(16)   NOT NULL,
    kind             VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version          BIGINT       NOT NULL,
    plan_id          BINARY(16)   NULL,
    plan_number      VARCHAR(100) NULL,
    task_id          BINARY(16)   NULL,
    task_number      INT          NULL,
    title            LONGTEXT     NULL,
    phrase           VARCHAR(1000) NULL,
    origin           VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    holder           VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    requested        BOOLEAN      NOT NULL,
    deadline_version BIGINT       NOT NULL,
    due_on           DATE         NULL,
    milestones       LONGTEXT     NOT NULL,
    issued_on        DATE         NULL,
    stop_reason      VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
