create index incident_revision_days_ix on incident_revision (from_day, to_day);
create index incident_revision_perpetrators_ix on incident_revision using gin (perpetrators);
