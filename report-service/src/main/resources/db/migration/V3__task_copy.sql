create table task_copy (
    id binary(16) not null,
    version bigint not null,
    deleted boolean not null,
    plan_id binary(16) not null,
    number int not null,
    content longtext not null,
    primary key (id),
    key task_copy_by_plan (plan_id, number)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
