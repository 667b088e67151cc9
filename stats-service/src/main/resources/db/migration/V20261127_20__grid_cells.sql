-- The PRIO-GRID cell of each place that is known closely. What was read before has none until its facts are built again from the
-- topic, because the points were not kept.
alter table incident_fact add column prio_grid text;
create index incident_fact_cell_ix on incident_fact (prio_grid, valid_from) where counted and prio_grid is not null;
