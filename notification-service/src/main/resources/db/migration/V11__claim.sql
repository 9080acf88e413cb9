-- Whoever inserts the row has the right to send. Columns of fixed size only: INSERT IGNORE would cut a longer value and call it new.
CREATE TABLE claim (
    watched_day_id   BINARY(16) NOT NULL,
    deadline_version BIGINT     NOT NULL,
    step             SMALLINT   NOT NULL,
    recipient        BINARY(16) NOT NULL,
    PRIMARY KEY (watched_day_id, deadline_version, step, recipient)
) ENGINE = InnoDB;
