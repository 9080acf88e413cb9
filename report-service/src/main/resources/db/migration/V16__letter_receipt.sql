create table letter_receipt (
    id binary(16) not null,
    obligation_id binary(16) not null,
    number varchar(100) not null,
    document_date date not null,
    incoming_number varchar(100) not null,
    received_on date not null,
    recorded_on date not null,
    file_name varchar(300),
    file_sha256 char(64),
    report_version int not null,
    post varchar(200) not null,
    primary key (id),
    unique key letter_receipt_version (obligation_id, report_version)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
