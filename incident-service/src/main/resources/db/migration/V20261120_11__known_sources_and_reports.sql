create table known_source (
  id uuid not null,
  revision integer not null,
  slug text not null,
  voice_of text,
  owner text,
  constraint known_source_pk primary key (id)
);
-- Not unique: two events of different sources may swap a slug in either order.
create index known_source_slug_ix on known_source (slug);

create table known_report (
  id uuid not null,
  revision integer not null,
  source text not null,
  repeated_source text,
  origin_id uuid,
  constraint known_report_pk primary key (id)
);
