-- evidence: [{name, link, sha256}] (JSON); amount in whole VND
create table activity (
    id binary(16) not null,
    agency varchar(64) collate utf8mb4_bin not null,
    plan_id binary(16) not null,
    assignment_id binary(16),
    happened_on date not null,
    kind varchar(20) not null,
    title varchar(500) not null,
    link varchar(1000),
    place varchar(500),
    quantity int not null,
    people int,
    amount bigint,
    topic varchar(40),
    method varchar(40),
    note longtext,
    evidence longtext not null,
    version bigint not null,
    etag bigint not null,
    primary key (id),
    key activity_by_agency (agency, plan_id, happened_on, id),
    key activity_by_plan (plan_id, happened_on, id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
