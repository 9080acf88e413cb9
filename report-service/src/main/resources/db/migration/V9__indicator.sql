-- applies_to, choices, sum_kinds: lists separated by commas; an empty applies_to means every kind of agency
create table indicator (
    form_id binary(16) not null,
    position int not null,
    indicator_key varchar(60) collate utf8mb4_bin not null,
    type varchar(20) not null,
    label varchar(500) not null,
    label_en varchar(500) not null,
    unit varchar(40),
    required boolean not null,
    applies_to varchar(300) not null,
    choices varchar(1000) not null,
    sum_kinds varchar(300) not null,
    sum_measure varchar(20),
    not_above varchar(60) collate utf8mb4_bin,
    section varchar(20) not null,
    source varchar(500) not null,
    primary key (form_id, position),
    unique key indicator_key (form_id, indicator_key)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
