-- Each entry's hash covers the entry and the hash before it, with a key that is not in the database; null in entries from before.
alter table audit_entry add column hash bytea;

-- What has changed since the last seal, and up to which revision.
create table audit_unsealed (
  aggregate_type text not null,
  aggregate_id uuid not null,
  revision integer not null,
  constraint audit_unsealed_pk primary key (aggregate_type, aggregate_id)
);

-- The latest sealed entry of each thing.
create table audit_head (
  aggregate_type text not null,
  aggregate_id uuid not null,
  revision integer not null,
  hash bytea not null,
  constraint audit_head_pk primary key (aggregate_type, aggregate_id)
);
