CREATE TABLE other_copy (
    id       VARCHAR(40) NOT NULL,
    name     VARCHAR(20) NOT NULL,
    applied  INT         NOT NULL,
    version  BIGINT      NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
