-- next_on is empty when nothing more goes by itself: the sweep's cost follows what is due, not what is stored.
CREATE TABLE watched_day (
    id               BINARY(16)   NOT NULL,
    matter_id        BINARY(16)   NOT NULL,
    slot             SMALLINT     NOT NULL,
    subject          VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    milestone        VARCHAR(1000) NULL,
    plan_id          BINARY(16)   NULL,
    holder           VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    deadline_version BIGINT       NOT NULL,
    due_on           DATE         NOT NULL,
    seen_on          DATE         NOT NULL,
    armed_on         DATE         NOT NULL,
    born_late        BOOLEAN      NOT NULL,
    reached          SMALLINT     NOT NULL,
    next_on          DATE         NULL,
    stop_reason      VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (id),
    UNIQUE KEY watched_day_of (matter_id, slot),
    KEY watched_day_next (next_on, id),
    KEY watched_day_plan (plan_id, id),
    KEY watched_day_holder (holder, id),
    KEY watched_day_due (due_on, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
