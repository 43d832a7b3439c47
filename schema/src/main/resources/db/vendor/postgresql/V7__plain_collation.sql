-- Names and titles sort by their characters, as on H2, whatever the database's locale.

alter table agent alter column name type varchar(500) collate "C";
alter table agent_name alter column name type varchar(500) collate "C";
alter table agent_name alter column name_key type varchar(500) collate "C";
alter table article alter column title type varchar(4000) collate "C";
alter table article alter column uri type varchar(1000) collate "C";
alter table notice alter column uri type varchar(1000) collate "C";
alter table inbox alter column uri type varchar(1000) collate "C";
alter table inbox alter column location type varchar(4500) collate "C";
alter table attempt alter column uri type varchar(1000) collate "C";
