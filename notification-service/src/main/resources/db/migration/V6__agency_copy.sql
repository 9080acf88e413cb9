CREATE TABLE agency_copy (
    agency_key    VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version       BIGINT       NOT NULL,
    deleted       BOOLEAN      NOT NULL,
    official_code VARCHAR(35)  NULL,
    name          VARCHAR(500) NOT NULL,
    short_name    VARCHAR(200) NULL,
    kind          VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    valid_from    DATE         NULL,
    valid_to      DATE         NULL,
    PRIMARY KEY (agency_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
