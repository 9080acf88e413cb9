-- Aggregates of this service that a restored database did not know any more, and under which version the others were told that they are
-- gone: another one under the same key goes on from there.
CREATE TABLE lost_aggregate (
    topic         VARCHAR(100) NOT NULL,
    aggregate_key VARCHAR(190) NOT NULL,
    version       BIGINT       NOT NULL,
    PRIMARY KEY (topic, aggregate_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
