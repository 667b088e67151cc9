-- Of hundreds of perpetrators and of many years one and some months are asked for: their cells and deltas are found without reading
-- the others.
create index cell_through_days_ix on cell (rollup, through, measure, perpetrator, last, first);
drop index cell_through_ix;
alter index cell_through_days_ix rename to cell_through_ix;
create index cell_delta_perpetrator_known_ix on cell_delta_perpetrator (perpetrator, known_at, measure);
