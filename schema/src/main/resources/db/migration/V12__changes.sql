-- What became known when: for those who want to hear of it as it comes, and for feeds. Written when what goes across
-- articles is resolved, in the same commit; before that, nothing tells who speaks or which event is meant.

-- One row: how many changes there were. Whoever adds changes locks it until the commit, so positions become visible in
-- their order: who has seen one has missed none before it.
create table change_clock (
  id int primary key check (id = 1),
  since timestamp(3) with time zone not null,    -- tells this store's positions from another's
  position bigint not null
);

-- The last change of each thing: so it grows with what is stored, not with time.
create table change_log (
  kind varchar(10) not null check (kind = any (array['ARTICLE', 'STATEMENT', 'EVENT'])),
  item_id bigint not null,                       -- article, statement or event
  position bigint not null unique,
  noted_at timestamp(3) with time zone not null,
  state varchar(130) not null,                   -- of what was noted: another state is a change
  primary key (kind, item_id)
);
create index change_log_order on change_log (kind, position);

-- What was stored before there was a log. The largest position and not the count, which H2 counts again for each row.
insert into change_log
select 'ARTICLE', a.id, row_number() over (order by a.published_order, a.id),
  coalesce((select i.first_seen from inbox i where i.uri = a.uri), current_timestamp(3)),
  a.content_hash || ' ' || a.extractor_version
from article a;

insert into change_log
select 'STATEMENT', s.id,
  (select coalesce(max(position), 0) from change_log) + row_number() over (order by c.position, s.ordinal, s.id),
  c.noted_at, ''
from statement s join change_log c on c.kind = 'ARTICLE' and c.item_id = s.article_id;

insert into change_log
select 'EVENT', e.id,
  (select coalesce(max(position), 0) from change_log) + row_number() over (order by e.date_order, e.id),
  current_timestamp(3), ''
from event e;

insert into change_clock values (1, current_timestamp(3), (select count(*) from change_log));
