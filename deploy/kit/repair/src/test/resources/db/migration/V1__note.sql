CREATE TABLE note (
    id      BINARY(16)   NOT NULL,
    version BIGINT       NOT NULL,
    etag    BIGINT       NOT NULL,
    text    VARCHAR(100) NOT NULL,
    PRIMARY KEY (id)
);
