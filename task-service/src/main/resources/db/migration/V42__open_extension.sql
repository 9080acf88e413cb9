-- The one request for a day of an assignment, named by its original due day, that is not decided yet. Claimed with INSERT IGNORE: of several that ask at once one has it.
CREATE TABLE open_extension (
    assignment_id BINARY(16) NOT NULL,
    day           DATE       NOT NULL,
    extension_id  BINARY(16) NOT NULL,
    PRIMARY KEY (assignment_id, day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
