-- body: the whole consolidation (JSON), frozen with its hash at publication
create table consolidated_report (
    id binary(16) not null,
    round_id binary(16) not null,
    plan_id binary(16) not null,
    revision int not null,
    state varchar(20) not null,
    as_of date not null,
    report_count int not null,
    owed_count int not null,
    missing_count int not null,
    body longtext not null,
    sha256 char(64),
    published_on date,
    published_by varchar(200),
    version bigint not null,
    etag bigint not null,
    primary key (id),
    unique key consolidated_report_revision (round_id, revision)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
