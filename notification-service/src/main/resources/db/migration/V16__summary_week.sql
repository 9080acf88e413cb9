CREATE TABLE summary_week (
    monday DATE NOT NULL,
    PRIMARY KEY (monday)
) ENGINE = InnoDB;
