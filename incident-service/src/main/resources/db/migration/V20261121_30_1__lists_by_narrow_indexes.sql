-- Lists look for the ids of a page first, which these indexes answer by themselves, and read the wide rows of that page alone.
drop index incident_country_ix;
create index incident_country_ix on incident (country, id desc)
  include (status, admin1, from_day, to_day, perpetrators, merged_into, withdrawn);
drop index incident_admin1_ix;
create index incident_admin1_ix on incident (admin1, id desc)
  include (country, status, from_day, to_day, perpetrators, merged_into, withdrawn);
-- The queue: few of the claims, by anything.
create index claim_open_ix on claim (id)
  include (country, report, speaker, admin1, category, from_day, to_day, actors, leased_by, leased_until) where state = 'OPEN';
-- Small enough to count by.
create index claim_states_ix on claim (state);
drop index known_report_source_ix;
create index known_report_source_ix on known_report (source, id);
