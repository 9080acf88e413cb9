CREATE TABLE sending (
    id         TINYINT       NOT NULL,
    version    BIGINT        NOT NULL,
    paused     BOOLEAN       NOT NULL,
    since      DATETIME(6)   NOT NULL,
    post       VARCHAR(255)  NOT NULL,
    reason     VARCHAR(2000) NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
