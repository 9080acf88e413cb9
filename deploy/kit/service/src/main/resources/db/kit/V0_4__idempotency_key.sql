-- Who does a request that carries an Idempotency-Key, or did it. One row per caller, method, path and key, all of them in one digest.
CREATE TABLE idempotency_key (
    request_key  BINARY(32)  NOT NULL,
    body         BINARY(32)  NOT NULL,
    holder       BINARY(16)  NOT NULL,
    leased_until DATETIME(6) NOT NULL,
    claimed_at   DATETIME(6) NOT NULL,
    answered     BOOLEAN     NOT NULL,
    PRIMARY KEY (request_key),
    KEY ix_idempotency_key_age (claimed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
