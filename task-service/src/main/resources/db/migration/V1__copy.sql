-- What this service knows of others' aggregates, from their events: the fields it reads, and never anything older than what it has.
CREATE TABLE copy (
    kind    VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    id      VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version BIGINT       NOT NULL,
    deleted BIT(1)       NOT NULL,
    data    LONGTEXT     NOT NULL,
    PRIMARY KEY (kind, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
