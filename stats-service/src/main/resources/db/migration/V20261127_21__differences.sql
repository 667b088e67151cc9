-- What a merged incident stands in now, so that two counts can be told apart by merges too; null for what was read before.
alter table incident_fact add column merged_into uuid;

-- What became known between two moments, and when the first thing became known.
create index incident_fact_known_ix on incident_fact (known_at);
create index known_report_known_ix on known_report (known_at);
