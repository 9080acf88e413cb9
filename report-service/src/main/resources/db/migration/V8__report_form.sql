create table report_form (
    id binary(16) not null,
    form_key varchar(60) collate utf8mb4_bin not null,
    title varchar(300) not null,
    title_en varchar(300) not null,
    primary key (id),
    unique key report_form_key (form_key)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
