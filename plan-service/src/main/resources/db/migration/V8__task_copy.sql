-- This service's copy of the tasks' public state, as far as the issue of a plan asks about it.
CREATE TABLE task_copy (
  id      BINARY(16) NOT NULL,
  plan_id BINARY(16) NOT NULL,
  number  INT        NOT NULL,
  deleted BOOLEAN    NOT NULL,
  state   LONGTEXT   NOT NULL,
  version BIGINT     NOT NULL,
  PRIMARY KEY (id),
  KEY task_copy_plan (plan_id, deleted, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
