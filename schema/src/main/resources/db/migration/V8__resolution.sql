-- Which facts the canonical tables (agent, event and theirs) were last rebuilt from. One row, which also keeps importers
-- that write facts and the one that resolves them out of each other's way.

create table resolution (
  id int primary key check (id = 1),
  fingerprint varchar(64) not null               -- SHA-256 over all articles' ids, content hashes and extractor versions
);
insert into resolution values (1, '');
