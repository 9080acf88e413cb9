-- One per plan. appendix_version moves when the tasks or what they mean move; the lock columns hold the last answer to plan-service.
CREATE TABLE appendix (
    plan_id               BINARY(16)   NOT NULL,
    version               BIGINT       NOT NULL,
    etag                  BIGINT       NOT NULL,
    appendix_version      BIGINT       NOT NULL,
    task_count            INT          NOT NULL,
    read_basis            VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    locked                BIT(1)       NOT NULL,
    lock_revision         INT          NULL,
    lock_attempt          INT          NULL,
    lock_appendix_version BIGINT       NULL,
    lock_outcome          VARCHAR(16)  NULL,
    lock_reason           VARCHAR(64)  NULL,
    lock_details          LONGTEXT     NULL,
    lock_parties          LONGTEXT     NULL,
    assigned_revision     INT          NULL,
    assigned_expected     INT          NULL,
    assigned_created      INT          NULL,
    assigned_complete     BIT(1)       NOT NULL,
    ended_on              DATE         NULL,
    PRIMARY KEY (plan_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
