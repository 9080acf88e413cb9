-- The reader is a digest of the token's subject: fixed size, and no person's name in the key.
CREATE TABLE message_read (
    message_id BINARY(16)   NOT NULL,
    reader     BINARY(16)   NOT NULL,
    read_at    DATETIME(6)  NOT NULL,
    post       VARCHAR(255) NOT NULL,
    PRIMARY KEY (message_id, reader)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
