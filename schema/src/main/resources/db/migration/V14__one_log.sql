-- One log of changes for whoever follows the store: those who listen hear of what became known, and an index beside the
-- store reads again what can be sought.

-- Its check has a name of each database's own, so the table is made anew.
create table change_log_before as select kind, item_id, position, noted_at, state from change_log;
drop table change_log;

-- The last change of each thing: so it grows with what is stored, not with time.
create table change_log (
  kind varchar(10) not null check (kind = any (array['ARTICLE', 'STATEMENT', 'EVENT', 'TEXT', 'AGENT'])),
  item_id bigint not null,                       -- of an article (ARTICLE, TEXT), a statement, an event, an agent
  position bigint not null unique,
  noted_at timestamp(3) with time zone not null,
  state varchar(130) not null,                   -- of what was noted: another state is a change; GONE when it was removed
  primary key (kind, item_id)
);
insert into change_log select kind, item_id, position, noted_at, state from change_log_before;
drop table change_log_before;
create index change_log_order on change_log (kind, position);

-- The last position of what became known: an article, a statement, an event. What is only to be sought comes between.
alter table change_clock add column known bigint default 0 not null;
update change_clock set known = position;

-- The clock after each of the last commits that changed it. The mark is random: a store that was restored from a backup
-- and went on differently has other marks at the same positions. Who followed it up to a moment that is not here has to
-- read all again. What is gone is told in the log for as long as a moment before it is here.
create table change_moment (
  position bigint primary key,
  mark varchar(36) not null
);
insert into change_moment select position, cast(random() as varchar(36)) from change_clock;

drop table if exists search_change;
drop table if exists search_state;
