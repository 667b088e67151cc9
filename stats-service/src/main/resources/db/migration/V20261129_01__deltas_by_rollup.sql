-- A count reads the deltas of one roll-up since its last checkpoint. They lie together, not among those of the others, so that a
-- count of the past reads few pages that nothing has read for long.
alter table cell_delta rename to cell_delta_mixed;
create table cell_delta (like cell_delta_mixed) partition by list (rollup);
create table cell_delta_place partition of cell_delta for values in ('PLACE');
create table cell_delta_status partition of cell_delta for values in ('STATUS');
create table cell_delta_perpetrator partition of cell_delta for values in ('PERPETRATOR');
insert into cell_delta select * from cell_delta_mixed;
drop table cell_delta_mixed;
create index cell_delta_known_ix on cell_delta (known_at, measure, last, first);
