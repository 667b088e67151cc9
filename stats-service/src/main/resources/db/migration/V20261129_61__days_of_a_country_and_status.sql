-- A month of one country, or of one status, is read by its own incidents, not by those of all.
create extension if not exists btree_gist;
-- Readers go on while it is built, and wait only for the old one to go.
create index incident_fact_days_of_ix on incident_fact
  using gist (daterange(valid_from, valid_to, '[]'), country, verification) where counted;
drop index incident_fact_days_ix;
alter index incident_fact_days_of_ix rename to incident_fact_days_ix;
