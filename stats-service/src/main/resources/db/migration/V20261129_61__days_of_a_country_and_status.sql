-- A month of one country, or of one status, is read by its own incidents, not by those of all.
create extension if not exists btree_gist;
drop index incident_fact_days_ix;
create index incident_fact_days_ix on incident_fact using gist (daterange(valid_from, valid_to, '[]'), country, verification)
  where counted;
