-- Full text: H2 has none that an import could live with, so the api keeps an index beside the store. Here stands what it
-- must read again.

-- What readers see as the article: its headline, body and captions; empty where no importer has told yet.
alter table article add column readable text default '' not null;

-- All names of an agent beside the canonical one, one a line.
alter table agent add column aliases text default '' not null;
update agent set aliases = coalesce((select listagg(n.name, char(10)) within group (order by n.name) from agent_name n
  where n.agent_id = agent.id and not n.canonical), '');

-- One row: which store this is, and how often what can be sought was changed.
create table search_state (
  id int primary key check (id = 1),
  store varchar(36) not null,
  changes bigint not null
);
insert into search_state values (1, cast(random_uuid() as varchar(36)), 0);

-- Whatever was changed or removed, and the last change of it.
create table search_change (
  kind varchar(10) not null check (kind = any (array['ARTICLE', 'EVENT', 'AGENT'])),
  item_id bigint not null,                       -- of an article with its statements, an event, an agent
  change bigint not null,
  primary key (kind, item_id)
);
create index search_change_order on search_change (change);
