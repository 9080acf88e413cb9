-- Records that this service could not apply, as they came, with the reason. One row per record, however often it was tried.
CREATE TABLE dead_letter (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    topic         VARCHAR(100) NOT NULL,
    partition_no  INT          NOT NULL,
    offset_no     BIGINT       NOT NULL,
    record_key    VARCHAR(500) NULL,
    headers       LONGTEXT     NOT NULL,
    payload       LONGBLOB     NULL,
    reason        TEXT         NOT NULL,
    died_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_dead_letter_record (topic, partition_no, offset_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
