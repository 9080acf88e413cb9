-- The official document that fulfils a part, as its agency's clerk entered it; the latest entry counts, the history has the others.
CREATE TABLE fulfilling_document (
    assignment_id BINARY(16)    NOT NULL,
    number        VARCHAR(64)   NOT NULL,
    issued_on     DATE          NOT NULL,
    title         VARCHAR(1000) NULL,
    PRIMARY KEY (assignment_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
