create table audit_entry (
  id uuid not null,
  aggregate_type text not null,
  aggregate_id uuid not null,
  revision integer not null,
  change text not null,
  known_at timestamptz not null,
  made_by text not null,
  reason text,
  state jsonb not null,
  constraint audit_entry_pk primary key (id),
  constraint audit_entry_revision_uk unique (aggregate_type, aggregate_id, revision),
  constraint audit_entry_revision_from_1 check (revision >= 1)
);
create index audit_entry_as_of on audit_entry (aggregate_type, aggregate_id, known_at desc);
create index audit_entry_in_order on audit_entry (aggregate_type, known_at, id);

create table outbox (
  position bigint generated always as identity,
  id uuid not null,
  topic text not null,
  type text not null,
  key uuid not null,
  known_at timestamptz not null,
  data text not null,
  constraint outbox_pk primary key (position)
);

create table inbox (
  topic text not null,
  key uuid not null,
  revision integer not null,
  received_at timestamptz not null default now(),
  constraint inbox_pk primary key (topic, key, revision)
);

create table inbox_position (
  topic text not null,
  partition integer not null,
  next_offset bigint not null,
  constraint inbox_position_pk primary key (topic, partition)
);

create table consumed_through (
  only_row boolean not null default true,
  instant timestamptz not null,
  constraint consumed_through_pk primary key (only_row),
  constraint consumed_through_only_row check (only_row)
);

create table idempotency_key (
  principal text not null,
  key text not null,
  request_hash text not null,
  status integer,
  headers jsonb,
  body text,
  created_at timestamptz not null default now(),
  constraint idempotency_key_pk primary key (principal, key)
);
