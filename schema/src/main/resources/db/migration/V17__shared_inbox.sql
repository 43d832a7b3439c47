-- Importers that share a store enter what they find one after the other, sources can be forgotten, and there is a notice
-- for articles in languages that are not read.

-- One row, which an importer locks while it enters what it found: of two that find the same files the second one sees what
-- the first one entered.
create table inbox_entrance (
  id int primary key check (id = 1)
);
insert into inbox_entrance values (1);

-- Checks have names of each database's own, so the columns are made anew.
drop index inbox_state;
alter table inbox add column state_now varchar(10) default 'NEW' not null
  check (state_now = any (array['NEW', 'DONE', 'FAILED', 'FORGOTTEN']));
update inbox set state_now = state;
alter table inbox drop column state;
alter table inbox rename column state_now to state;
alter table inbox alter column state drop default;
create index inbox_state on inbox (state, uri);

alter table notice add column kind_now varchar(20) default 'MISSING' not null
  check (kind_now = any (array['UNREADABLE', 'EMPTY', 'BINARY', 'TOO_LARGE', 'ENCODING', 'CONTROL_CHARACTERS',
    'STAGE_FAILED', 'TIMED_OUT', 'REPEATED_CRASH', 'MISSING', 'LANGUAGE']));
update notice set kind_now = kind;
alter table notice drop column kind;
alter table notice rename column kind_now to kind;
alter table notice alter column kind drop default;
