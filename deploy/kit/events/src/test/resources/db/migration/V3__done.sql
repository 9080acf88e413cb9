CREATE TABLE done (
    ref   VARCHAR(190) NOT NULL,
    times INT          NOT NULL,
    PRIMARY KEY (ref)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
