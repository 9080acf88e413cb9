CREATE TABLE plan_copy (
    id        BINARY(16)    NOT NULL,
    version   BIGINT        NOT NULL,
    deleted   BOOLEAN       NOT NULL,
    number    VARCHAR(100)  NULL,
    title     VARCHAR(1000) NULL,
    issued_on DATE          NULL,
    sample    BOOLEAN       NOT NULL,
    state     VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
