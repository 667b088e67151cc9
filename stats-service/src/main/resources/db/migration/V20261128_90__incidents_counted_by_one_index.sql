-- How many people each outcome befell, with the incident: low, best and high of the lines that are part of no other, and 1 where one of
-- these is not known, else 0; null where nothing is said of the outcome.
-- brief: with so few names that an entry of an index, 2,704 bytes, holds the incident whatever their length (64 letters at most).
alter table incident_fact add column killed bigint[], add column wounded bigint[], add column detained bigint[],
  add column missing bigint[];

create function people(incident uuid, of_revision integer, of_outcome text) returns bigint[] language sql stable as $$
  select array[coalesce(sum(low) filter (where part_of is null), 0),
    coalesce(sum(coalesce(best, low)) filter (where part_of is null), 0),
    coalesce(sum(coalesce(high, best, low)) filter (where part_of is null), 0),
    bool_or(part_of is null and (low is null or best is null or high is null))::integer]
  from casualty_fact where id = incident and revision = of_revision and outcome = of_outcome having count(*) > 0 $$;
drop index incident_fact_scalars_ix;
-- Written once, with new indexes, instead of a second version of each row.
alter table incident_fact
  alter column killed type bigint[] using people(id, revision, 'killed'),
  alter column wounded type bigint[] using people(id, revision, 'wounded'),
  alter column detained type bigint[] using people(id, revision, 'detained'),
  alter column missing type bigint[] using people(id, revision, 'missing'),
  add column brief boolean not null generated always as (coalesce(octet_length(event_type), 0) <= 200
    and cardinality(actors || perpetrators || targets || claimants || sources || casualty_groups) <= 24) stored;
drop function people;

-- A question that no roll-up answers is counted from an index alone, whichever of the leading columns its filters name, because
-- PostgreSQL skips those that they do not. Among 1,500,000 incidents that took a tenth of the time.
create index incident_fact_brief_ix on incident_fact
  (verification, category, violence_type, country, admin1, valid_from, valid_to, known_at, superseded_at)
  include (event_type, prio_grid, killed, wounded, detained, missing, actors, perpetrators, targets, claimants, sources,
    casualty_groups)
  where counted and brief;
create index incident_fact_long_ix on incident_fact
  (verification, category, violence_type, country, admin1, valid_from, valid_to, known_at, superseded_at)
  where counted and not brief;

-- Both kinds, so that a count finds both indexes.
create view counted_incident as
select * from incident_fact where counted and brief
union all
select * from incident_fact where counted and not brief;

create or replace view cell_share as
select f.id, f.revision, r.rollup, m.measure, date_trunc('month', f.valid_from::timestamp)::date as first,
  (date_trunc('month', f.valid_to::timestamp) + interval '1 month - 1 day')::date as last,
  r.country, r.admin1, r.category, r.verification, r.violence_type, r.perpetrator, m.low, m.best, m.high, m.known
from incident_fact f
cross join lateral (
  select 'PLACE' as rollup, f.country, f.admin1, cast(null as text) as category, cast(null as text) as verification,
    cast(null as text) as violence_type, cast(null as text) as perpetrator
  union all
  select 'STATUS', f.country, null, f.category, f.verification, f.violence_type, null
  union all
  select 'PERPETRATOR', f.country, null, null, f.verification, null, p
  from unnest(case when f.perpetrators = '{}' then array[cast(null as text)] else f.perpetrators end) p) r
cross join lateral (
  select 'incidents' as measure, cast(1 as bigint) as low, cast(1 as bigint) as best, cast(1 as bigint) as high, 0 as known
  union all
  select 'claims', n, n, n, 0 from cast(cardinality(f.claimants) as bigint) n where n > 0
  union all
  -- A line that is part of another is added to nothing, yet the number is not unknown.
  select outcome, number[1], number[2], number[3], 1 - cast(number[4] as integer)
  from (values ('killed', f.killed), ('wounded', f.wounded), ('detained', f.detained), ('missing', f.missing)) p (outcome, number)
  where number is not null) m
where f.counted;
