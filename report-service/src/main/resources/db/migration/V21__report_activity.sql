-- the activities that each submitted version counts, as they stood when it was sent; never changed
create table report_activity (
    version_id binary(16) not null,
    activity_id binary(16) not null,
    agency varchar(64) collate utf8mb4_bin not null,
    kind varchar(20) not null,
    happened_on date not null,
    title varchar(500) not null,
    quantity int not null,
    people int,
    amount bigint,
    topic varchar(40),
    method varchar(40),
    primary key (version_id, activity_id),
    key report_activity_by_activity (activity_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
