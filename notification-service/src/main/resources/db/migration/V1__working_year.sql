CREATE TABLE working_year (
    year       SMALLINT    NOT NULL,
    version    BIGINT      NOT NULL,
    etag       BIGINT      NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
