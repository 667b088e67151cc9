-- What was asked for, and once the file was made, what came out: enough to make it again and to see that it is the same.
create table export (
  id uuid not null,
  revision integer not null,
  definition jsonb not null,
  restricted boolean not null,
  content jsonb,
  sha256 bytea,
  bytes bigint,
  ordered_by text not null,
  known_at timestamptz not null,
  worker uuid,
  working_until timestamptz,
  constraint export_pk primary key (id),
  constraint export_made_or_not check ((sha256 is null) = (content is null) and (sha256 is null) = (bytes is null))
);
create index export_waiting_ix on export (id) where sha256 is null;
