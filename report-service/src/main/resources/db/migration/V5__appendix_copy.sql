create table appendix_copy (
    plan_id binary(16) not null,
    version bigint not null,
    expected int not null,
    created int not null,
    complete boolean not null,
    primary key (plan_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
