-- Who may ask the API, where it demands keys. A key itself is shown once, to whoever made it, and kept nowhere.

create table api_key (
  id varchar(16) primary key,                    -- the part of the key that may be shown
  hash varchar(64) not null,                     -- SHA-256 of the whole key, in hexadecimal
  name varchar(100) not null,                    -- who or what it was made for
  scope varchar(10) not null check (scope = any (array['READ', 'ADMIN'])),
  created_at timestamp(3) with time zone not null,
  revoked_at timestamp(3) with time zone
);
