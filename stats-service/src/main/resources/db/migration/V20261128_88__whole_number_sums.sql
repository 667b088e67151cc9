-- The sum of whole numbers as a whole number; PostgreSQL's own sum of bigint is numeric, which takes longer to add up and to read. More
-- than a bigint holds is an error in both.
create aggregate total(bigint) (sfunc = int8pl, stype = bigint, combinefunc = int8pl, parallel = safe);

-- The deltas of one measure are told apart within the index.
create index cell_delta_known_measure_ix on cell_delta (rollup, known_at, measure);
drop index cell_delta_known_ix;
alter index cell_delta_known_measure_ix rename to cell_delta_known_ix;
