-- Which statement refers to which event: as found in its article, and across articles (rebuilt by resolve).

create table article_link (
  statement_id bigint not null references statement on delete cascade,
  article_event_id bigint not null references article_event on delete cascade,
  evidence_start int not null,                   -- what in the statement or beside it points to the event
  evidence_end int not null,
  confidence double precision not null check (confidence between 0 and 1),
  primary key (statement_id, article_event_id)
);
create index article_link_event on article_link (article_event_id);

create table statement_event (
  statement_id bigint not null references statement on delete cascade,
  event_id bigint not null references event on delete cascade,
  evidence_start int not null,                   -- a span of the statement's article
  evidence_end int not null,
  confidence double precision not null check (confidence between 0 and 1),
  primary key (statement_id, event_id)
);
create index statement_event_event on statement_event (event_id, statement_id);
