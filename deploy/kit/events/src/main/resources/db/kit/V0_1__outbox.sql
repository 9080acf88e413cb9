-- Events to be sent, then the service's change feed. Ids follow the order of the aggregates' own row locks; seq is given by the relay.
CREATE TABLE outbox (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    seq           BIGINT       NULL,
    topic         VARCHAR(100) NOT NULL,
    event_id      BINARY(16)   NOT NULL,
    aggregate_key VARCHAR(190) NOT NULL,
    type          VARCHAR(120) NOT NULL,
    dataschema    VARCHAR(120) NOT NULL,
    version       BIGINT       NOT NULL,
    deleted       BOOLEAN      NOT NULL,
    payload       LONGTEXT     NOT NULL,
    traceparent   VARCHAR(60)  NULL,
    created_at    DATETIME(6)  NOT NULL,
    sent_at       DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_outbox_seq (seq),
    KEY ix_outbox_sent (sent_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
