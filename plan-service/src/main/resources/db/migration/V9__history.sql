-- Who changed what, and when, with the value before and after. Only ever appended to.
CREATE TABLE history (
  id           BINARY(16)   NOT NULL,
  kind         VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ref          VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  at           DATETIME(6)  NOT NULL,
  subject      VARCHAR(200) NOT NULL,
  post         VARCHAR(200) NOT NULL,
  what         VARCHAR(60)  NOT NULL,
  before_value LONGTEXT,
  after_value  LONGTEXT,
  why          VARCHAR(1000),
  PRIMARY KEY (id),
  KEY history_of (kind, ref, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
