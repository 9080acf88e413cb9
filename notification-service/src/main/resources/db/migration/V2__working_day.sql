CREATE TABLE working_day (
    day    DATE         NOT NULL,
    year   SMALLINT     NOT NULL,
    kind   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name   VARCHAR(200) NOT NULL,
    source VARCHAR(500) NOT NULL,
    PRIMARY KEY (day),
    KEY working_day_year (year),
    CONSTRAINT working_day_of_year FOREIGN KEY (year) REFERENCES working_year (year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
