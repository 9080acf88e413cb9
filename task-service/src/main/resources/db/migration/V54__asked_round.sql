-- That a round has asked for the last word on a plan's ongoing work, once for each revision that gave work out. Claimed with INSERT IGNORE: of several copies of the service one asks.
CREATE TABLE asked_round (
    round_id BINARY(16) NOT NULL,
    revision INT        NOT NULL,
    asked_on DATE       NOT NULL,
    PRIMARY KEY (round_id, revision)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
