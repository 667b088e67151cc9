-- Beside the statement, and taken from it, what the queue is narrowed by; and who works on a claim for the moment.
alter table claim
  add column country text,
  add column admin1 text,
  add column category text,
  add column from_day date,
  add column to_day date,
  add column actors varchar[],
  add column leased_by text,
  add column leased_until timestamptz;
update claim set
  country = statement -> 'where' ->> 'country',
  admin1 = statement -> 'where' ->> 'admin1',
  category = upper(statement ->> 'category'),
  from_day = (statement -> 'when' ->> 'from')::date,
  to_day = (statement -> 'when' ->> 'to')::date,
  actors = array(select distinct a ->> 'actor' from jsonb_array_elements(statement -> 'actors') a);
alter table claim
  alter column category set not null,
  alter column from_day set not null,
  alter column to_day set not null,
  alter column actors set not null,
  add constraint claim_leased_until_some_time check ((leased_by is null) = (leased_until is null)),
  add constraint claim_leased_while_open check (leased_by is null or state = 'OPEN');
create index claim_country_ix on claim (country, id desc);
create index claim_admin1_ix on claim (admin1, id desc) where admin1 is not null;
create index claim_days_ix on claim (from_day, to_day);
create index claim_actors_ix on claim using gin (actors);
create index claim_leased_by_ix on claim (leased_by, id desc) where leased_by is not null;
create index known_report_source_ix on known_report (source);
