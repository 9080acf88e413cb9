CREATE TABLE history (
    id       BINARY(16)   NOT NULL,
    kind     VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ref      VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    at       DATETIME(6)  NOT NULL,
    subject  VARCHAR(255) NOT NULL,
    post     VARCHAR(255) NOT NULL,
    what     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    before_  LONGTEXT     NULL,
    after_   LONGTEXT     NULL,
    why      VARCHAR(2000) NULL,
    PRIMARY KEY (id),
    KEY history_of (kind, ref, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
