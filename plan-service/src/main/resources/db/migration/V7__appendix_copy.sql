-- This service's copy of the appendix's public state; no foreign key, since events of two topics come in any order.
CREATE TABLE appendix_copy (
  plan_id BINARY(16) NOT NULL,
  state   LONGTEXT   NOT NULL,
  version BIGINT     NOT NULL,
  PRIMARY KEY (plan_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
