-- A list of what somebody did, of one status and country, reads the rows of all three alone, and not all that he did.
create extension if not exists btree_gin;
drop index incident_perpetrators_ix;
create index incident_perpetrators_ix on incident using gin (perpetrators, status, country);
drop index incident_revision_perpetrators_ix;
create index incident_revision_perpetrators_ix on incident_revision using gin (perpetrators, status, country);
