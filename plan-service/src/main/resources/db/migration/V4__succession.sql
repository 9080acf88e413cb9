-- Who follows whom, on which day, in which manner: these three are the natural key, which makes loading again harmless.
CREATE TABLE succession (
  id          BINARY(16)   NOT NULL,
  version     BIGINT       NOT NULL,
  etag        BIGINT       NOT NULL,
  from_key    VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  on_day      DATE         NOT NULL,
  kind        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  to_keys     LONGTEXT     NOT NULL,
  legal_basis VARCHAR(500),
  source      VARCHAR(300),
  undone      BOOLEAN      NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY succession_natural (from_key, on_day, kind),
  CONSTRAINT succession_from FOREIGN KEY (from_key) REFERENCES agency (agency_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
