-- Where leads answer jointly: the other parts whose day a request would move, or moved, with its own. It is in their chains, too.
CREATE TABLE extension_part (
    extension_id  BINARY(16) NOT NULL,
    assignment_id BINARY(16) NOT NULL,
    PRIMARY KEY (extension_id, assignment_id),
    KEY extension_part_of (assignment_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
