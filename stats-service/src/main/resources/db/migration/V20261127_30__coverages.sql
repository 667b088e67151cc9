-- What is declared to be complete, one row for each revision: in force from known_at until superseded_at, the known_at of the next.
create table coverage (
  id uuid not null,
  revision integer not null,
  known_at timestamptz not null,
  superseded_at timestamptz,
  removed boolean not null,
  valid_from date not null,
  valid_to date not null,
  declaration jsonb not null,
  constraint coverage_pk primary key (id, revision),
  constraint coverage_revision_from_1 check (revision >= 1),
  constraint coverage_days_in_order check (valid_from <= valid_to)
);
create index coverage_newest_ix on coverage (id desc) where superseded_at is null and not removed;
create index coverage_days_ix on coverage (valid_from, valid_to) where not removed;
