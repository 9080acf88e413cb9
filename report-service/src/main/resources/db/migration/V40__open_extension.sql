-- the one request of an obligation that is not decided yet; claimed with insert ignore: of several that ask at once one has it
create table open_extension (
    obligation_id binary(16) not null,
    extension_id binary(16) not null,
    primary key (obligation_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
