-- Who changed what of an appendix or a task, when and why, with the value before and after.
CREATE TABLE history (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    kind       VARCHAR(16)  NOT NULL,
    subject_id BINARY(16)   NOT NULL,
    at         DATETIME(6)  NOT NULL,
    office_day DATE         NOT NULL,
    subject    VARCHAR(128) NOT NULL,
    post       VARCHAR(128) NOT NULL,
    what       VARCHAR(64)  NOT NULL,
    before_value LONGTEXT   NULL,
    after_value  LONGTEXT   NULL,
    why        TEXT         NULL,
    PRIMARY KEY (id),
    KEY history_of (kind, subject_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
