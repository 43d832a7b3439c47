-- People, organizations and places: per article (cast_member, mention, immutable) and across articles (agent, rebuilt
-- by resolve).

create table agent (
  id bigint primary key,                         -- hash of kind and canonical name
  kind varchar(12) not null check (kind = any (array['PERSON', 'ORGANIZATION', 'PLACE'])),
  name varchar(500) not null,                    -- the canonical name
  place_id bigint,                               -- agent: where an organization is at home
  place_kind varchar(10) check (place_kind = any (array['COUNTRY', 'REGION', 'CITY', 'LANDMARK', 'OTHER'])),
  country_code varchar(2),                       -- ISO 3166-1 alpha-2
  statement_count int not null,
  article_count int not null
);
create index agent_name_order on agent (kind, name, id);
create index agent_statement_order on agent (kind, statement_count, id);
create index agent_article_order on agent (kind, article_count, id);

create table agent_name (
  agent_id bigint not null references agent on delete cascade,
  name varchar(500) not null,                    -- a form in which articles print it
  name_key varchar(500) not null,                -- lower case, without diacritics and marks
  canonical boolean not null,
  primary key (agent_id, name)
);
create index agent_name_key on agent_name (name_key, agent_id);

create table agent_position (
  id bigint primary key,                         -- hash of agent and title
  agent_id bigint not null references agent on delete cascade,
  title varchar(500) not null,                   -- as printed
  organization_id bigint,                        -- agent
  place_id bigint,                               -- agent
  first_seen_edtf varchar(60),
  first_seen_earliest date,
  first_seen_latest date,
  first_seen_basis varchar(10) check (first_seen_basis = any (array['STATED', 'RELATIVE', 'ASSUMED'])),
  last_seen_edtf varchar(60),
  last_seen_earliest date,
  last_seen_latest date,
  last_seen_basis varchar(10) check (last_seen_basis = any (array['STATED', 'RELATIVE', 'ASSUMED']))
);
create index agent_position_agent on agent_position (agent_id, id);

create table cast_member (
  id bigint primary key,                         -- hash of article, kind and name
  article_id bigint not null references article on delete cascade,
  ordinal int not null,                          -- in the order of their first mention
  kind varchar(12) not null check (kind = any (array['PERSON', 'ORGANIZATION', 'PLACE'])),
  name varchar(500) not null,                    -- the fullest form that the article prints
  home_member_id bigint,                         -- cast_member: the place an organization is said to be of
  place_kind varchar(10) check (place_kind = any (array['COUNTRY', 'REGION', 'CITY', 'LANDMARK', 'OTHER'])),
  country_code varchar(2),
  agent_id bigint                                -- agent, by resolve
);
create index cast_member_article on cast_member (article_id, ordinal);
create index cast_member_agent on cast_member (agent_id, article_id);

create table cast_position (
  id bigint primary key,                         -- hash of member and title
  article_id bigint not null references article on delete cascade,
  member_id bigint not null,                     -- cast_member
  ordinal int not null,
  title varchar(500) not null,
  organization_member_id bigint,                 -- cast_member
  place_member_id bigint                         -- cast_member
);
create index cast_position_article on cast_position (article_id);

create table byline (
  article_id bigint not null references article on delete cascade,
  ordinal int not null,
  member_id bigint not null,                     -- cast_member
  agent_id bigint,                               -- agent, by resolve
  primary key (article_id, ordinal)
);

create table mention (
  id bigint primary key,                         -- hash of article, span and member
  article_id bigint not null references article on delete cascade,
  member_id bigint not null,                     -- cast_member
  agent_id bigint,                               -- agent, by resolve
  kind varchar(10) not null check (kind = any (array['NAME', 'NOMINAL', 'PRONOUN'])),
  span_start int not null,
  span_end int not null,
  text varchar(4000) not null                    -- article.text between span_start and span_end
);
create index mention_article on mention (article_id, span_start, id);
create index mention_agent on mention (agent_id, article_id);
