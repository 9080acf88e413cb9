CREATE TABLE message (
    id          BINARY(16)   NOT NULL,
    reminder_id BINARY(16)   NOT NULL,
    post        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency      VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject_vi  VARCHAR(500) NOT NULL,
    text_vi     LONGTEXT     NOT NULL,
    subject_en  VARCHAR(500) NOT NULL,
    text_en     LONGTEXT     NOT NULL,
    sent_on     DATE         NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY message_of (reminder_id),
    KEY message_inbox (post, agency, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
