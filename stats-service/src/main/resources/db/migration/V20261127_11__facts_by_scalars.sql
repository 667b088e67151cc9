-- A question that no roll-up answers reads facts. The index holds all that scalar filters and groups need, whichever of its
-- leading columns a filter names, because PostgreSQL skips those that it does not.
create index incident_fact_scalars_ix on incident_fact
  (verification, category, violence_type, country, admin1, valid_from, valid_to, known_at, superseded_at) where counted;
