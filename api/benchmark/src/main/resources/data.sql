-- The benchmark's data, for both stores. Before it runs, id[x] becomes a key that lies anywhere among the keys, as the
-- hashes that real keys are do; series[n] the numbers from 1 to n as x; u1[x] to u4[x] numbers from 0 to 1 that have
-- nothing to do with one another, so that what one person says stands in as many articles, and is about as many events,
-- whatever there is of all.

insert into agent (id, kind, name, statement_count, article_count)
  select id[x], 'PERSON', 'Person ' || lpad(cast(x as varchar), 7, '0'), 0, 0 from series[$people];
insert into agent_name select id, name, lower(name), true from agent;

insert into article (id, uri, title, published_edtf, published_earliest, published_latest, published_basis,
    published_order, language, text, content_hash, extractor_version, revision)
  select id[x], 'benchmark/' || x || '.txt', 'Article ' || x || ' of many about what was said',
    cast(date '1970-01-01' + cast(18000 + mod(x, 2500) as int) as varchar),
    date '1970-01-01' + cast(18000 + mod(x, 2500) as int), date '1970-01-01' + cast(18000 + mod(x, 2500) as int),
    'STATED', 18000 + mod(x, 2500), 'en', repeat('A sentence that nobody reads here. ', 80), 'hash', 'benchmark', 1
  from series[$articles];

insert into event (id, type, title, date_edtf, date_earliest, date_latest, date_basis, date_order, occurred,
    statement_count, article_count)
  select id[x], case mod(x, 3) when 0 then 'AGREE' when 1 then 'CONSULT' else 'ACCUSE' end,
    'Event ' || x || ', at which people met and spoke',
    cast(date '1970-01-01' + cast(18000 + mod(x * 7, 2500) as int) as varchar),
    date '1970-01-01' + cast(18000 + mod(x * 7, 2500) as int), date '1970-01-01' + cast(18000 + mod(x * 7, 2500) as int),
    'STATED', 18000 + mod(x * 7, 2500), true, 15, 1
  from series[$events];

-- Each event in one article, each second in two.
insert into article_event (id, article_id, ordinal, type, title, trigger_word, occurred, event_id)
  select id[x], id[1 + mod(x * 3, $articles)], 1, 'CONSULT', 'told', 'meet', true, id[x] from series[$events];
insert into article_event (id, article_id, ordinal, type, title, trigger_word, occurred, event_id)
  select id[x + 100000000], id[1 + mod(x * 3 + 17, $articles)], 2, 'CONSULT', 'told', 'meet', true, id[x]
  from series[$events] where mod(x, 2) = 0;

insert into event_article
  select distinct t.event_id, t.article_id, a.published_order from article_event t join article a on a.id = t.article_id;

-- Everybody says ten things at least, some say very much.
insert into statement (id, article_id, ordinal, kind, text, cue, speaker_id, said_edtf, said_earliest, said_latest,
    said_basis, said_order, confidence)
  select id[x], id[1 + cast(floor($articles * u3[x]) as bigint)], x, case mod(x, 4) when 0 then 'DIRECT' else 'INDIRECT' end,
    'Statement ' || x || ': ' || substr('the bridge would be mended before the winter, whatever the council thought of'
      || ' it, and whoever wanted to know what it cost could come and read the books in the town hall on any morning',
      1 + cast(mod(x * 7, 60) as int), 40 + cast(mod(x * 11, 80) as int)),
    'said', id[1 + case when x <= 10 * $people then mod(x * 7919, $people)
      else cast(floor($people * u1[x] * u2[x]) as bigint) end],
    cast(date '1970-01-01' + cast(18000 + mod(x * 31, 2500) as int) as varchar),
    date '1970-01-01' + cast(18000 + mod(x * 31, 2500) as int),
    date '1970-01-01' + cast(18000 + mod(x * 31, 2500) as int), 'STATED', 18000 + mod(x * 31, 2500),
    mod(x, 100) / 100.0
  from series[$statements];
insert into statement_span select id, 0, 0, 40 from statement;

-- Three links for two statements.
insert into statement_event
  select id[x], id[1 + cast(floor($events * u4[x]) as bigint)], 0, 1, 0.5, 18000 + mod(x * 31, 2500) from series[$statements];
insert into statement_event
  select id[x], id[1 + mod(cast(floor($events * u4[x]) as bigint) + 7919, $events)], 0, 1, 0.6,
    18000 + mod(x * 31, 2500) from series[$statements] where mod(x, 2) = 0;

update agent set statement_count = (select count(*) from statement where speaker_id = agent.id);
