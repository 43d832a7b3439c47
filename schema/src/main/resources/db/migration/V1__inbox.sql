-- What was seen at the sources, and what was wrong with it.
-- Here and below: "= any (array[…])" and not "in (…)", as a check with IN fails on H2 2.4.240 once the connection that
-- made the table is closed (its issue 4308).

create table inbox (
  uri varchar(1000) primary key,                 -- a file's path relative to its source, or a URL
  location varchar(4500) not null,               -- where to read it again: an absolute path or a URL
  content_hash varchar(64) not null,             -- SHA-256 of the bytes, hexadecimal
  state varchar(10) not null check (state = any (array['NEW', 'DONE', 'FAILED'])),
  extractor_version varchar(60),                 -- of the extractor that made it DONE or FAILED
  first_seen timestamp(3) with time zone not null
);
create index inbox_state on inbox (state, uri);
create index inbox_location on inbox (location);

-- Extractions that began and were not seen to end. Apart from the inbox, because it is committed while the inbox row is
-- locked: so an article that kills its importer is found out.
create table attempt (
  uri varchar(1000) primary key,
  tries int not null
);

create table notice (
  id bigint primary key,                         -- hash of uri, kind, place and reason
  uri varchar(1000) not null,
  kind varchar(20) not null check (kind = any (array['UNREADABLE', 'EMPTY', 'BINARY', 'TOO_LARGE', 'ENCODING',
    'CONTROL_CHARACTERS', 'STAGE_FAILED', 'TIMED_OUT', 'REPEATED_CRASH', 'MISSING'])),
  place varchar(200),                            -- where in the source: 'byte 1043', 'stage statement'
  reason varchar(4000) not null,                 -- a sentence that says what is wrong and what follows
  noted_at timestamp(3) with time zone not null
);
create index notice_uri on notice (uri, id);
