-- Others were told that it was published, and a restore lost that: it is in review again here, and they have to hear of it.
alter table consolidated_report add column publication_lost boolean not null default false;
