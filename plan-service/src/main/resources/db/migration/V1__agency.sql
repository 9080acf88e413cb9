-- One agency under its own key, which never changes. `folded` holds name, short name, aliases and key without accents, for searching.
CREATE TABLE agency (
  agency_key    VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version       BIGINT       NOT NULL,
  etag          BIGINT       NOT NULL,
  official_code VARCHAR(35)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  name          VARCHAR(300) NOT NULL,
  short_name    VARCHAR(120),
  aliases       LONGTEXT     NOT NULL,
  kind          VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  parent_key    VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  valid_from    DATE,
  valid_to      DATE,
  source        VARCHAR(300),
  folded        VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (agency_key),
  UNIQUE KEY agency_official_code (official_code),
  KEY agency_kind (kind, agency_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
