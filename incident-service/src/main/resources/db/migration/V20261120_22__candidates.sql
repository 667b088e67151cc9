-- What candidates are found and ranked by. The database takes it from the state itself, so that it can never be behind it.
create function incident_cast(state jsonb) returns text[] language sql immutable parallel safe
  return array(select (a ->> 'role') || ':' || (a ->> 'actor') from jsonb_array_elements(state -> 'actors') a);

-- standing: neither merged into another nor withdrawn. span: how many days, in classes, so that an index over the first day finds
-- what overlaps. cell: half a degree by half a degree, counted from the south pole and the date line, of coordinates that mean a spot.
alter table incident
  add column standing boolean not null generated always as (
    (state ->> 'mergedInto') is null and not coalesce((state ->> 'withdrawn')::boolean, false)) stored,
  add column span smallint not null generated always as (
    case when to_day = from_day then 0 when to_day - from_day < 7 then 1 when to_day - from_day < 31 then 2
      when to_day - from_day < 366 then 3 else 4 end) stored,
  add column cell integer generated always as (
    case when state -> 'where' ->> 'precision' in ('exact', 'near', 'international') then
      floor(((state -> 'where' ->> 'lat')::float8 + 90) * 2)::integer * 720
      + floor(((state -> 'where' ->> 'lon')::float8 + 180) * 2)::integer % 720 end) stored,
  add column lat float8 generated always as (
    case when state -> 'where' ->> 'precision' in ('exact', 'near', 'international') then (state -> 'where' ->> 'lat')::float8 end) stored,
  add column lon float8 generated always as (
    case when state -> 'where' ->> 'precision' in ('exact', 'near', 'international') then (state -> 'where' ->> 'lon')::float8 end) stored,
  add column exact boolean generated always as (state -> 'where' ->> 'precision' = 'exact') stored,
  add column place text generated always as (state -> 'where' ->> 'place') stored,
  add column category text generated always as (state ->> 'category') stored,
  add column event_type text generated always as (state ->> 'eventType') stored,
  add column roles text[] generated always as (incident_cast(state)) stored;
create index incident_near_ix on incident (cell, span, from_day) where standing and cell is not null;
create index incident_division_ix on incident (admin1, span, from_day) where standing and admin1 is not null;
-- Holds all that is compared, so that hundreds of rows are a few pages of the index and not as many of the table.
create index incident_days_of_country_ix on incident (country, span, from_day)
  include (to_day, id, admin1, lat, lon, exact, place, roles, category, event_type) where standing;
