CREATE TABLE note_history (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    kind       VARCHAR(16)  NOT NULL,
    note       BINARY(16)   NOT NULL,
    at         DATETIME(6)  NOT NULL,
    office_day DATE         NOT NULL,
    subject    VARCHAR(100) NOT NULL,
    post       VARCHAR(100) NOT NULL,
    what       VARCHAR(100) NOT NULL,
    was        LONGTEXT     NULL,
    is_now     LONGTEXT     NULL,
    why        TEXT         NULL,
    PRIMARY KEY (id)
);
