create table agency_copy (
    agency_key varchar(64) collate utf8mb4_bin not null,
    version bigint not null,
    deleted boolean not null,
    official_code varchar(35),
    name varchar(300) not null,
    short_name varchar(150),
    kind varchar(40),
    primary key (agency_key)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
