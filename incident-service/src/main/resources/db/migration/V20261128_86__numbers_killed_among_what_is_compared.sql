-- The least and the most that are held to have been killed, as org.vigil.incidents.candidate.Killed takes them from the lines: that
-- of all, else the sum of those that are part of no other; null where one of them is unknown.
create function incident_killed_least_or_most(state jsonb, near text, far text) returns integer language sql immutable parallel safe
  return (
    with killed as (
      select l ->> 'group' = 'all' as of_all, coalesce(l ->> near, l ->> 'best', l ->> far)::integer as number
      from jsonb_array_elements(state -> 'casualties') l where l ->> 'outcome' = 'killed' and l ->> 'partOf' is null)
    select case when count(*) > 0 and count(number) = count(*) then least(sum(number), 2147483647)::integer end
    from killed where of_all or not exists (select from killed where of_all));
alter table incident
  add column killed_low integer generated always as (incident_killed_least_or_most(state, 'low', 'high')) stored,
  add column killed_high integer generated always as (incident_killed_least_or_most(state, 'high', 'low')) stored;

drop index incident_near_ix;
create index incident_near_ix on incident (cell, span, from_day)
  include (to_day, id, country, admin1, lat, lon, exact, place, roles, category, event_type, killed_low, killed_high)
  where standing and cell is not null;
drop index incident_division_ix;
create index incident_division_ix on incident (admin1, span, from_day)
  include (to_day, id, country, lat, lon, exact, place, roles, category, event_type, killed_low, killed_high)
  where standing and admin1 is not null;
drop index incident_days_of_country_ix;
create index incident_days_of_country_ix on incident (country, span, from_day)
  include (to_day, id, admin1, lat, lon, exact, place, roles, category, event_type, killed_low, killed_high) where standing;

-- The open claims that name an actor are read without all the others that do.
drop index claim_actors_ix;
create index claim_actors_ix on claim using gin (actors, state);
