create table known_source (
  id uuid not null,
  revision integer not null,
  slug text not null,
  constraint known_source_pk primary key (id)
);
create index known_source_slug_ix on known_source (slug);

-- One row for each revision, as with incidents, because reports are counted as of a moment too.
create table known_report (
  id uuid not null,
  revision integer not null,
  known_at timestamptz not null,
  superseded_at timestamptz,
  source text not null,
  published_from date not null,
  published_to date not null,
  lineage text not null,
  origin_id uuid,
  constraint known_report_pk primary key (id, revision),
  constraint known_report_days_in_order check (published_from <= published_to)
);
create index known_report_days_ix on known_report using gist (daterange(published_from, published_to, '[]'));
