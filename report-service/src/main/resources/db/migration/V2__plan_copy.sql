-- terms: settings, topics, methods, reporting rule and directory as the event had them (JSON)
create table plan_copy (
    id binary(16) not null,
    version bigint not null,
    plan_year int not null,
    number varchar(100),
    issued_on date,
    title varchar(2000),
    sample boolean not null,
    state varchar(20) not null,
    revision int not null,
    terms longtext not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
