-- one row for each submission, never changed
create table report_version (
    id binary(16) not null,
    report_id binary(16) not null,
    number int not null,
    content longtext not null,
    sha256 char(64) not null,
    authority varchar(20) not null,
    submitted_on date not null,
    submitted_at datetime(6) not null,
    subject varchar(200) not null,
    post varchar(200) not null,
    paper_number varchar(100),
    paper_date date,
    file_name varchar(300),
    file_sha256 char(64),
    primary key (id),
    unique key report_version_number (report_id, number)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
