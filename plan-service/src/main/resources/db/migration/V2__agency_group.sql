CREATE TABLE agency_group (
  group_key VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version   BIGINT       NOT NULL,
  etag      BIGINT       NOT NULL,
  name      VARCHAR(300) NOT NULL,
  aliases   LONGTEXT     NOT NULL,
  source    VARCHAR(300),
  folded    VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (group_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
