create table agency_report (
    id binary(16) not null,
    obligation_id binary(16) not null,
    agency varchar(64) collate utf8mb4_bin not null,
    holder varchar(64) collate utf8mb4_bin not null,
    state varchar(20) not null,
    content longtext not null,
    current_version int not null,
    return_kind varchar(20),
    return_reason longtext,
    version bigint not null,
    etag bigint not null,
    primary key (id),
    unique key agency_report_obligation (obligation_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
