-- Keys for those who run imports: the check of the column's values has another name in each database, so the column is made anew.

alter table api_key add column allowed varchar(10);
update api_key set allowed = scope;
alter table api_key drop column scope;
alter table api_key rename column allowed to scope;
alter table api_key alter column scope set not null;
alter table api_key add check (scope = any (array['READ', 'IMPORT', 'ADMIN']));
