-- Of hundreds of perpetrators one is asked for: its cells and deltas are found without reading those of the others.
create index cell_through_perpetrator_ix on cell (rollup, through, measure, perpetrator);
drop index cell_through_ix;
alter index cell_through_perpetrator_ix rename to cell_through_ix;
create index cell_delta_perpetrator_known_ix on cell_delta_perpetrator (perpetrator, known_at, measure);
