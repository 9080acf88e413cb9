CREATE TABLE task_copy (
    id      BINARY(16) NOT NULL,
    version BIGINT     NOT NULL,
    deleted BOOLEAN    NOT NULL,
    plan_id BINARY(16) NOT NULL,
    number  INT        NULL,
    content LONGTEXT   NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
