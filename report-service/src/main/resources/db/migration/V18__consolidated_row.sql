-- the rows beneath every number of a consolidation; source: what the row was read from (JSON)
create table consolidated_row (
    report_id binary(16) not null,
    figure varchar(120) collate utf8mb4_bin not null,
    position int not null,
    agency varchar(64) collate utf8mb4_bin not null,
    value decimal(24, 4),
    source longtext not null,
    primary key (report_id, figure, position)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
