-- The all-zero plan stands for every plan: a unique key with NULL in it would hold nothing.
CREATE TABLE policy (
    id         BINARY(16)  NOT NULL,
    subject    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    manner     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    plan_id    BINARY(16)  NOT NULL,
    version    INT         NOT NULL,
    steps      LONGTEXT    NOT NULL,
    source     VARCHAR(500) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY policy_version (subject, manner, plan_id, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
