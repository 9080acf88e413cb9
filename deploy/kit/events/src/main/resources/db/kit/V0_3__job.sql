-- Work to be done once, later, by whichever copy of the service claims it first. A job that is done leaves; a dead one stays.
CREATE TABLE job (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    kind       VARCHAR(60)  NOT NULL,
    ref        VARCHAR(190) NOT NULL,
    payload    LONGTEXT     NULL,
    attempts   INT          NOT NULL DEFAULT 0,
    run_after  DATETIME(6)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    dead_at    DATETIME(6)  NULL,
    reason     TEXT         NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_job_kind_ref (kind, ref),
    KEY ix_job_due (dead_at, run_after, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
