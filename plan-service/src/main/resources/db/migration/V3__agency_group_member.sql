-- One stay of an agency in a group; an empty bound is open. An agency may come back, so the key is the place in the list.
CREATE TABLE agency_group_member (
  group_key   VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  place       INT         NOT NULL,
  agency_key  VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  member_from DATE,
  member_to   DATE,
  PRIMARY KEY (group_key, place),
  KEY agency_group_member_agency (agency_key),
  CONSTRAINT agency_group_member_group FOREIGN KEY (group_key) REFERENCES agency_group (group_key),
  CONSTRAINT agency_group_member_of FOREIGN KEY (agency_key) REFERENCES agency (agency_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
