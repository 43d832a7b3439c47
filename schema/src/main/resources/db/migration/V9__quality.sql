-- How well the extractor found what annotated texts hold, as its command "quality" measured it.

create table quality (
  id bigint primary key,                         -- hash of data set, fact, engine and extractor version
  ordinal int not null,                          -- in the order of the command's table
  data_set varchar(200) not null,
  fact varchar(40) not null,                     -- MeasuredFact; unchecked, as each version may measure more kinds
  engine varchar(40) not null,
  extractor_version varchar(60) not null,
  measured_on date not null,
  precision_share double precision,              -- right ones of the found; null where the annotation cannot tell
  recall double precision,                       -- found ones of the annotated; null where only precision is measured
  f1 double precision,
  support int not null                           -- how many are annotated
);
create index quality_order on quality (ordinal, id);
