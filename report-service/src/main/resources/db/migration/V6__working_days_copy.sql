-- days: [{date, kind}] as the event had them (JSON)
create table working_days_copy (
    calendar_year int not null,
    version bigint not null,
    days longtext not null,
    primary key (calendar_year)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
