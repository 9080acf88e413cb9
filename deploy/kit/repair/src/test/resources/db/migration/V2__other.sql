CREATE TABLE other_copy (
    id      VARCHAR(40)  NOT NULL,
    version BIGINT       NOT NULL,
    text    VARCHAR(20)  NULL,
    deleted BOOLEAN      NOT NULL DEFAULT FALSE,
    PRIMARY KEY (id)
);
