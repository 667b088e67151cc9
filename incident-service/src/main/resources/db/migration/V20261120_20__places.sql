create extension if not exists pg_trgm;

create table place (
  id uuid not null,
  revision integer not null,
  name text not null,
  names jsonb not null,
  aliases jsonb not null,
  kind text not null,
  feature text,
  country text,
  admin1 text,
  admin2 text,
  lat double precision,
  lon double precision,
  population bigint,
  origin text not null,
  origin_key text,
  known_at timestamptz not null,
  constraint place_pk primary key (id),
  constraint place_origin_uk unique (origin, origin_key),
  constraint place_coordinates_both_or_none check ((lat is null) = (lon is null))
);
create index place_country_ix on place (country, id desc);
create index place_admin1_ix on place (admin1, id desc);

-- Every name of a place in the forms by which spellings are compared; in a to z whatever the script, so that no locale matters.
create table place_name (
  place_id uuid not null,
  folded text not null,
  compact text not null,
  skeleton text not null,
  constraint place_name_pk primary key (place_id, folded),
  constraint place_name_place_fk foreign key (place_id) references place (id)
);
create index place_name_folded_ix on place_name using gin (folded gin_trgm_ops);
create index place_name_compact_ix on place_name (compact);
create index place_name_skeleton_ix on place_name (skeleton);

-- Which edition of the built-in places is in the table.
create table place_edition (
  only_row boolean not null default true,
  edition integer not null,
  constraint place_edition_pk primary key (only_row),
  constraint place_edition_only_row check (only_row)
);
