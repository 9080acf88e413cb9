-- Number and symbol of the paper, entered when it is published; null where it was not known then.
alter table consolidated_report add column document_number varchar(64);
