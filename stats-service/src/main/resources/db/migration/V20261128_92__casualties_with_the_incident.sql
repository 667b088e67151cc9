-- The casualty lines of an incident, in their order and in the form of the event, where counts find them without looking elsewhere.
create function casualty_lines(casualties jsonb)
  returns table (casualty_group text, outcome text, low integer, best integer, high integer, part_of text)
  language sql immutable as $$
  select "group", outcome, low, best, high, "partOf"
  from jsonb_to_recordset(casualties) as l ("group" text, outcome text, low integer, best integer, high integer, "partOf" text) $$;

create function stored_lines(incident uuid, of_revision integer) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('group', casualty_group, 'outcome', outcome, 'low', low, 'best', best, 'high', high,
    'partOf', part_of) order by line), '[]') from casualty_fact where id = incident and revision = of_revision $$;

drop view counted_incident;
drop index incident_fact_brief_ix;
drop index incident_fact_long_ix;
alter table incident_fact drop column brief, add column casualties jsonb;
-- Written once, with new indexes, instead of a second version of each row.
-- brief: an entry of an index, 2,704 bytes, holds the incident whatever its names, of 64 letters at most.
alter table incident_fact
  alter column casualties type jsonb using stored_lines(id, revision),
  alter column casualties set not null, alter column casualties set default '[]',
  add column brief boolean not null generated always as (coalesce(octet_length(event_type), 0) <= 200
    and 68 * cardinality(actors || perpetrators || targets || claimants || sources || casualty_groups)
      + 270 * jsonb_array_length(casualties) <= 1900) stored;
drop function stored_lines;
drop table casualty_fact;

create index incident_fact_brief_ix on incident_fact
  (verification, category, violence_type, country, admin1, valid_from, valid_to, known_at, superseded_at)
  include (event_type, prio_grid, killed, wounded, detained, missing, casualties, actors, perpetrators, targets, claimants, sources,
    casualty_groups)
  where counted and brief;
create index incident_fact_long_ix on incident_fact
  (verification, category, violence_type, country, admin1, valid_from, valid_to, known_at, superseded_at)
  where counted and not brief;

create view counted_incident as
select * from incident_fact where counted and brief
union all
select * from incident_fact where counted and not brief;
