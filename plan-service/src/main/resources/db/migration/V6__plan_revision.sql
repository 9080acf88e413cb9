-- What a revision says: the whole document as one text, so that an issued one stays as it was read; with the directory of its day.
CREATE TABLE plan_revision (
  plan_id   BINARY(16)  NOT NULL,
  number    INT         NOT NULL,
  kind      VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  document  LONGTEXT    NOT NULL,
  directory LONGTEXT,
  issued_at DATETIME(6),
  PRIMARY KEY (plan_id, number),
  CONSTRAINT plan_revision_plan FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
