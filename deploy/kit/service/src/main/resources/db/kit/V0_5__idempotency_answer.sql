-- What was answered, written in the transaction of what was done.
CREATE TABLE idempotency_answer (
    request_key BINARY(32)  NOT NULL,
    status      INT         NOT NULL,
    headers     LONGTEXT    NOT NULL,
    body        LONGBLOB    NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (request_key),
    KEY ix_idempotency_answer_age (answered_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
