-- What happened: per article (article_event, immutable) and across articles (event, rebuilt by resolve).

create table event (
  id bigint primary key,                         -- hash of the first of its article_events
  type varchar(12) not null check (type = any (array['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'REQUEST',
    'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'RETREAT', 'COERCE', 'ASSAULT', 'STATEMENT',
    'OTHER'])),
  title varchar(4000) not null,
  date_edtf varchar(60),
  date_earliest date,
  date_latest date,
  date_basis varchar(10) check (date_basis = any (array['STATED', 'RELATIVE', 'ASSUMED'])),
  date_order int not null,                       -- earliest day, in days since 1970-01-01; -2147483648 where unknown
  occurred boolean not null,                     -- false for what is planned, expected, denied or hypothetical
  place_id bigint,                               -- agent
  statement_count int not null,
  article_count int not null
);
create index event_date on event (date_order, id);
create index event_type on event (type, date_order, id);
create index event_statement_order on event (statement_count, id);

create table participant (
  event_id bigint not null references event on delete cascade,
  agent_id bigint not null,
  role varchar(10) not null check (role = any (array['ACTOR', 'RECIPIENT', 'OTHER'])),
  primary key (event_id, agent_id)
);
create index participant_agent on participant (agent_id, event_id);

create table article_event (
  id bigint primary key,                         -- hash of article, and the first mention's text and its how-manieth occurrence
  article_id bigint not null references article on delete cascade,
  ordinal int not null,
  type varchar(12) not null check (type = any (array['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'REQUEST',
    'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'RETREAT', 'COERCE', 'ASSAULT', 'STATEMENT',
    'OTHER'])),
  title varchar(4000) not null,
  trigger_word varchar(200) not null,            -- lemma of the word that tells the event
  date_edtf varchar(60),
  date_earliest date,
  date_latest date,
  date_basis varchar(10) check (date_basis = any (array['STATED', 'RELATIVE', 'ASSUMED'])),
  occurred boolean not null,
  place_member_id bigint,                        -- cast_member
  event_id bigint                                -- event, by resolve
);
create index article_event_article on article_event (article_id, ordinal);
create index article_event_event on article_event (event_id, article_id);

create table article_event_participant (
  article_event_id bigint not null references article_event on delete cascade,
  member_id bigint not null,                     -- cast_member
  role varchar(10) not null check (role = any (array['ACTOR', 'RECIPIENT', 'OTHER'])),
  primary key (article_event_id, member_id)
);

create table event_mention (
  article_event_id bigint not null references article_event on delete cascade,
  ordinal int not null,
  article_id bigint not null references article on delete cascade,
  event_id bigint,                               -- event, by resolve
  span_start int not null,
  span_end int not null,
  text varchar(100000) not null,                 -- article.text between span_start and span_end
  primary key (article_event_id, ordinal)
);
create index event_mention_event on event_mention (event_id, article_id, span_start);
create index event_mention_article on event_mention (article_id);
