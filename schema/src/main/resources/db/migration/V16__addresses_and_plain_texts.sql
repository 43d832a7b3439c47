-- Where an article stands in the web, when an earlier text of it was replaced, and what readers see of the texts of facts
-- whose source has markup. What was imported before has none of it until it is imported anew.

alter table article add column url varchar(2000);             -- absolute, http or https, as the page itself declares it
alter table article_revision add column replaced_at timestamp(3) with time zone;
alter table statement add column plain varchar(1000000);      -- here and below: null where readers see the text itself
alter table mention add column plain varchar(4000);
alter table event_mention add column plain varchar(100000);
