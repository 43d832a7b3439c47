-- Whatever is reached through a link and shown by its date has that beside the link: so a page is read in its order, and
-- costs what it holds. Always the same as in the row that the link leads to.

alter table statement_event add column said_order int default 0 not null;         -- of the statement
update statement_event set said_order = (select s.said_order from statement s where s.id = statement_id);
alter table statement_event alter column said_order drop default;
create index statement_event_said on statement_event (event_id, said_order, statement_id);
drop index statement_event_event;

alter table participant add column date_order int default 0 not null;             -- of the event
update participant set date_order = (select e.date_order from event e where e.id = event_id);
alter table participant alter column date_order drop default;
create index participant_date on participant (agent_id, date_order, event_id);
drop index participant_agent;

-- Which articles mention an agent, whichever members of their casts it is: rebuilt by resolve. Foreign keys come last, as
-- H2 would make indexes of its own for them.
create table agent_article (
  agent_id bigint not null,
  article_id bigint not null,
  published_order int not null,                  -- of the article
  primary key (article_id, agent_id)
);
insert into agent_article
select distinct a.id, m.article_id, r.published_order
from cast_member m join agent a on a.id = m.agent_id join article r on r.id = m.article_id;
create index agent_article_published on agent_article (agent_id, published_order, article_id);
alter table agent_article add foreign key (agent_id) references agent on delete cascade;
alter table agent_article add foreign key (article_id) references article on delete cascade;

-- Which articles tell an event, however often: rebuilt by resolve.
create table event_article (
  event_id bigint not null,
  article_id bigint not null,
  published_order int not null,                  -- of the article
  primary key (article_id, event_id)
);
insert into event_article
select distinct e.id, t.article_id, r.published_order
from article_event t join event e on e.id = t.event_id join article r on r.id = t.article_id;
create index event_article_published on event_article (event_id, published_order, article_id);
alter table event_article add foreign key (event_id) references event on delete cascade;
alter table event_article add foreign key (article_id) references article on delete cascade;

-- All of the order in which an event's mentions are shown.
create index event_mention_told on event_mention (event_id, article_id, span_start, article_event_id, ordinal);
drop index event_mention_event;
