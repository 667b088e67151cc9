-- One row for each revision of each incident. A revision was known from known_at until superseded_at, the known_at of the next
-- revision that is here (null while there is none), whatever the order in which the revisions came.
create table incident_fact (
  id uuid not null,
  revision integer not null,
  known_at timestamptz not null,
  superseded_at timestamptz,
  change text not null,
  change_id uuid,
  counted boolean not null,
  valid_from date not null,
  valid_to date not null,
  precision text not null,
  category text not null,
  event_type text,
  violence_type text,
  verification text not null,
  country text,
  admin1 text,
  actors text[] not null,
  perpetrators text[] not null,
  targets text[] not null,
  claimants text[] not null,
  sources text[] not null,
  casualty_groups text[] not null,
  constraint incident_fact_pk primary key (id, revision),
  constraint incident_fact_days_in_order check (valid_from <= valid_to)
);

create table casualty_fact (
  id uuid not null,
  revision integer not null,
  line integer not null,
  casualty_group text not null,
  outcome text not null,
  low integer,
  best integer,
  high integer,
  part_of text,
  constraint casualty_fact_pk primary key (id, revision, line),
  constraint casualty_fact_incident_fk foreign key (id, revision) references incident_fact (id, revision)
);

-- Chosen with EXPLAIN over a million generated rows: a month, a year, a country, a division, an actor or a source is found in
-- milliseconds. One GIN index over all arrays costs less to keep than one for each, and serves any of them.
create index incident_fact_days_ix on incident_fact using gist (daterange(valid_from, valid_to, '[]')) where counted;
create index incident_fact_place_ix on incident_fact (country, admin1, valid_from) where counted;
create index incident_fact_slugs_ix on incident_fact
  using gin (actors, perpetrators, targets, claimants, sources, casualty_groups) where counted;
