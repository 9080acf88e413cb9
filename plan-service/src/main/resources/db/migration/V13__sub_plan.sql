-- An agency's own plan under the province's: one for each agency, with the number and day of its paper.
CREATE TABLE sub_plan (
  id          BINARY(16)   NOT NULL,
  version     BIGINT       NOT NULL,
  etag        BIGINT       NOT NULL,
  plan_id     BINARY(16)   NOT NULL,
  agency      VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number      VARCHAR(60)  NOT NULL,
  issued_on   DATE         NOT NULL,
  title       VARCHAR(1000),
  link        VARCHAR(500),
  PRIMARY KEY (id),
  UNIQUE KEY sub_plan_natural (plan_id, agency),
  CONSTRAINT sub_plan_plan FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
