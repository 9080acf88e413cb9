CREATE TABLE thing (
    id      BINARY(16)   NOT NULL,
    version BIGINT       NOT NULL,
    made_at DATETIME(6)  NOT NULL,
    made_on DATE         NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB;
