-- Both hold all that is compared, as incident_days_of_country_ix does: hundreds of rows near to each other are a few pages of the
-- index, and hundreds of the table, which are not in memory where there are very many incidents.
drop index incident_near_ix;
create index incident_near_ix on incident (cell, span, from_day)
  include (to_day, id, country, admin1, lat, lon, exact, place, roles, category, event_type) where standing and cell is not null;
drop index incident_division_ix;
create index incident_division_ix on incident (admin1, span, from_day)
  include (to_day, id, country, lat, lon, exact, place, roles, category, event_type) where standing and admin1 is not null;
