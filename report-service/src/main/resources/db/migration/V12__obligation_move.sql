-- what each obligation was after each move, with the office's day on which it became known: the ledger of any day
create table obligation_move (
    id bigint not null auto_increment,
    round_id binary(16) not null,
    obligation_id binary(16) not null,
    known_on date not null,
    state varchar(20) not null,
    submitted_on date,
    on_time boolean,
    primary key (id),
    key obligation_move_by_round (round_id, known_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
