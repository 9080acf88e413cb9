-- One row per sweep that had something to send: where its topics ended when it began, and how far behind it sent at last.
CREATE TABLE sweep (
    office_day  DATE        NOT NULL,
    round       INT         NOT NULL,
    id          BINARY(16)  NOT NULL,
    started_at  DATETIME(6) NOT NULL,
    ends        LONGTEXT    NULL,
    fresh       BOOLEAN     NULL,
    behind      BIGINT      NULL,
    finished_at DATETIME(6) NULL,
    PRIMARY KEY (office_day, round)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
