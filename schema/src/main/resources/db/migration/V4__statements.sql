-- What was said, by whom, and where it stands.

create table statement (
  id bigint primary key,                         -- hash of article, text and its how-manieth occurrence there
  article_id bigint not null references article on delete cascade,
  ordinal int not null,                          -- in the order of the text
  kind varchar(10) not null check (kind = any (array['DIRECT', 'INDIRECT', 'MIXED'])),
  text varchar(1000000) not null,                -- the texts of its spans, joined by a space
  cue varchar(1000),
  cue_start int,
  cue_end int,
  speaker_member_id bigint,                      -- cast_member
  speaker_id bigint,                             -- agent, by resolve
  unnamed_speaker varchar(1000),                 -- the printed phrase, where the article names nobody
  speaker_start int,
  speaker_end int,
  said_edtf varchar(60),
  said_earliest date,
  said_latest date,
  said_basis varchar(10) check (said_basis = any (array['STATED', 'RELATIVE', 'ASSUMED'])),
  said_order int not null,                       -- earliest day, in days since 1970-01-01; -2147483648 where unknown
  occasion_article_event_id bigint,              -- article_event
  occasion_id bigint,                            -- event, by resolve
  confidence double precision not null check (confidence between 0 and 1)
);
create index statement_article on statement (article_id, ordinal, id);
create index statement_speaker on statement (speaker_id, said_order, id);
create index statement_said on statement (said_order, id);
create index statement_occasion on statement (occasion_id, said_order, id);
create index statement_confidence on statement (confidence, id);

create table statement_span (
  statement_id bigint not null references statement on delete cascade,
  ordinal int not null,
  span_start int not null,
  span_end int not null,
  primary key (statement_id, ordinal)
);

create table statement_mention (
  statement_id bigint not null references statement on delete cascade,
  mention_id bigint not null references mention on delete cascade,
  primary key (statement_id, mention_id)
);
create index statement_mention_mention on statement_mention (mention_id, statement_id);
