-- Full text: what is sought, as words and as their English stems at the same places. The api cuts texts into words in the
-- same way (room text); a test holds both to that.

-- What readers see as the article: its headline, body and captions; empty where no importer has told yet.
alter table article add column readable text default '' not null;

-- All names of an agent beside the canonical one, one a line.
alter table agent add column aliases text default '' not null;
update agent set aliases = coalesce((select string_agg(n.name, E'\n' order by n.name) from agent_name n
  where n.agent_id = agent.id and not n.canonical), '');

create text search dictionary onrecord_word (template = pg_catalog.simple);
create text search dictionary onrecord_stem (template = pg_catalog.snowball, language = english);
create text search configuration onrecord_words (parser = pg_catalog."default");
alter text search configuration onrecord_words
  add mapping for asciiword, word, numword, int, uint, float, sfloat with onrecord_word;
create text search configuration onrecord_stems (parser = pg_catalog."default");
alter text search configuration onrecord_stems
  add mapping for asciiword, word, numword, int, uint, float, sfloat with onrecord_stem;

-- Without diacritics, every run of anything but letters and digits one space, and so tags and the s of a genitive. The
-- end of a text too long for a tsvector is left out.
create function search_letters(given text) returns text immutable parallel safe language sql as $$
  select pg_catalog.translate(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(
    pg_catalog.replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(
      pg_catalog.left(pg_catalog.normalize(pg_catalog.regexp_replace(pg_catalog.regexp_replace(
        pg_catalog.left(given, 100000) collate "C",
        '<[A-Za-z/!][^<>]*>', ' ', 'g'),
        '&(#[0-9A-Za-z]{1,7}|[A-Za-z]{2,8});', '''', 'g'), 'NFKD'), 100000),
      '[\u00AD\u0300-\u036F\u200B-\u200D\u2060\uFEFF]+', '', 'g'),
      '[''\u2019\u02BC][sS](?=[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u02B0-\u02FF\u0375\u03F6\u0482\u2000-\u206F\u20A0-\u2BFF\u2E00-\u2E7F\u3000-\u303F\u30FB\uFE30-\uFE6F\uFF00-\uFF0F\uFFF0-\uFFFF\U0001F000-\U0001FAFF]|$)', ' ', 'g'),
      '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u02B0-\u02FF\u0375\u03F6\u0482\u2000-\u206F\u20A0-\u2BFF\u2E00-\u2E7F\u3000-\u303F\u30FB\uFE30-\uFE6F\uFF00-\uFF0F\uFFF0-\uFFFF\U0001F000-\U0001FAFF]+', ' ', 'g'),
    'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'øØłŁđĐðÐħĦıŧŦ', 'oollddddhhitt')
$$;

-- Words and stems in one vector. The configurations are given, as a function is made again without a search_path when a
-- dump is restored.
create function search_vector(letters text, words regconfig, stems regconfig)
returns tsvector immutable parallel safe language sql as $$
  select coalesce(pg_catalog.string_agg(
    '''' || lexeme || ''':' || pg_catalog.array_to_string(positions, ','), ' '), '')::pg_catalog.tsvector
  from (
    select lexeme, positions from pg_catalog.unnest(pg_catalog.to_tsvector(words, letters))
    union all
    select lexeme, positions from pg_catalog.unnest(pg_catalog.to_tsvector(stems, letters))) as forms
$$;

alter table article add column search tsvector generated always as (
  setweight(search_vector(search_letters(coalesce(title, '')), 'onrecord_words', 'onrecord_stems'), 'A')
  || search_vector(search_letters(coalesce(nullif(readable, ''), text)), 'onrecord_words', 'onrecord_stems')) stored;
alter table statement add column search tsvector generated always as (
  setweight(search_vector(search_letters(text), 'onrecord_words', 'onrecord_stems'), 'B')) stored;
alter table event add column search tsvector generated always as (
  setweight(search_vector(search_letters(title), 'onrecord_words', 'onrecord_stems'), 'B')) stored;
alter table agent add column search tsvector generated always as (
  setweight(to_tsvector('onrecord_words'::regconfig, search_letters(name || E'\n' || aliases)), 'A')) stored;

create index article_search on article using gin (search);
create index statement_search on statement using gin (search);
create index event_search on event using gin (search);
create index agent_search on agent using gin (search);
