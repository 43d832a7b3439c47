-- Articles as imported, and what each stretch of their text is. Offsets everywhere: UTF-16 code units, half-open.

create table article (
  id bigint primary key,                         -- hash of uri
  uri varchar(1000) not null unique,
  title varchar(4000),
  publisher_member_id bigint,                    -- cast_member
  publisher_id bigint,                           -- agent, by resolve
  dateline_member_id bigint,                     -- cast_member
  dateline_id bigint,                            -- agent, by resolve
  published_edtf varchar(60),
  published_earliest date,
  published_latest date,
  published_basis varchar(10) check (published_basis = any (array['STATED', 'RELATIVE', 'ASSUMED'])),
  published_order int not null,                  -- earliest day, in days since 1970-01-01; -2147483648 where unknown
  language varchar(35),
  text text not null,
  content_hash varchar(64) not null,
  extractor_version varchar(60) not null,
  revision int not null                          -- 1 for the first import, one more with each changed text
);
create index article_published on article (published_order, id);
create index article_publisher on article (publisher_id, published_order, id);
create index article_title on article (title, id);

create table article_revision (
  article_id bigint not null references article on delete cascade,
  revision int not null,                         -- earlier than the article's
  content_hash varchar(64) not null,
  text text not null,
  primary key (article_id, revision)
);

create table block (
  article_id bigint not null references article on delete cascade,
  ordinal int not null,
  kind varchar(12) not null check (kind = any (array['HEADLINE', 'BYLINE', 'DATELINE', 'BODY', 'CAPTION', 'COMMENT',
    'BOILERPLATE'])),
  span_start int not null,
  span_end int not null,
  primary key (article_id, ordinal)
);
