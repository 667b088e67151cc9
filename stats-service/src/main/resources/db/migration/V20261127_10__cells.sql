-- What one revision of an incident gives to the cells of each roll-up, measure by measure. Cells are made of whole months: first
-- is the first day of the month in which the incident starts, last the last day of the month in which it ends. Of people, known
-- says in how many incidents their number is known; in the others it is unknown.
create view cell_share as
select f.id, f.revision, r.rollup, m.measure, date_trunc('month', f.valid_from::timestamp)::date as first,
  (date_trunc('month', f.valid_to::timestamp) + interval '1 month - 1 day')::date as last,
  r.country, r.admin1, r.category, r.verification, r.violence_type, r.perpetrator, m.low, m.best, m.high, m.known
from incident_fact f
cross join lateral (
  select 'PLACE' as rollup, f.country, f.admin1, cast(null as text) as category, cast(null as text) as verification,
    cast(null as text) as violence_type, cast(null as text) as perpetrator
  union all
  select 'STATUS', f.country, null, f.category, f.verification, f.violence_type, null
  union all
  select 'PERPETRATOR', f.country, null, null, f.verification, null, p
  from unnest(case when f.perpetrators = '{}' then array[cast(null as text)] else f.perpetrators end) p) r
cross join lateral (
  select 'incidents' as measure, cast(1 as bigint) as low, cast(1 as bigint) as best, cast(1 as bigint) as high, 0 as known
  union all
  select 'claims', n, n, n, 0 from cast(cardinality(f.claimants) as bigint) n where n > 0
  union all
  -- A line that is part of another is added to nothing, yet the number is not unknown.
  select l.outcome, coalesce(sum(l.low) filter (where l.part_of is null), 0),
    coalesce(sum(coalesce(l.best, l.low)) filter (where l.part_of is null), 0),
    coalesce(sum(coalesce(l.high, l.best, l.low)) filter (where l.part_of is null), 0),
    case when bool_or(l.part_of is null and (l.low is null or l.best is null or l.high is null)) then 0 else 1 end
  from casualty_fact l where l.id = f.id and l.revision = f.revision group by l.outcome) m
where f.counted;

-- What the change from one revision to the next adds to a cell, or takes back from it, from a moment on. Rows are only ever
-- added, so that readers of different partitions do not wait for each other.
create table cell_delta (
  rollup text not null,
  measure text not null,
  known_at timestamptz not null,
  first date not null,
  last date not null,
  country text,
  admin1 text,
  category text,
  verification text,
  violence_type text,
  perpetrator text,
  low bigint not null,
  best bigint not null,
  high bigint not null,
  known bigint not null
);
create index cell_delta_known_ix on cell_delta (rollup, known_at);

-- The sums of all deltas through a moment: one row for each cell, and one more for each delta that came late.
create table cell (like cell_delta);
alter table cell rename column known_at to through;
create index cell_through_ix on cell (rollup, through, measure);

-- cells and deltas say how many rows the checkpoint has and how many deltas lie between the checkpoint before and it.
create table cell_checkpoint (
  rollup text not null,
  through timestamptz not null,
  cells bigint not null,
  deltas bigint not null,
  constraint cell_checkpoint_pk primary key (rollup, through)
);

insert into cell_delta
select s.rollup, s.measure, t.moment, s.first, s.last, s.country, s.admin1, s.category, s.verification, s.violence_type,
  s.perpetrator, t.sign * s.low, t.sign * s.best, t.sign * s.high, t.sign * s.known
from cell_share s
join incident_fact f on f.id = s.id and f.revision = s.revision
cross join lateral (values (f.known_at, 1), (f.superseded_at, -1)) t (moment, sign)
where t.moment is not null;
