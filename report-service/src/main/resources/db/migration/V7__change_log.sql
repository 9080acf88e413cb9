create table change_log (
    id bigint not null auto_increment,
    kind varchar(40) not null,
    ref binary(16) not null,
    what varchar(60) not null,
    subject varchar(200) not null,
    post varchar(200) not null,
    at datetime(6) not null,
    office_on date not null,
    before_state longtext,
    after_state longtext,
    why longtext,
    primary key (id),
    key change_log_by_ref (kind, ref, id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
