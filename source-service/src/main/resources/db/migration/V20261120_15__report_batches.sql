-- The body of a batch as it came in. It is kept while its batch is open; what nobody needs any more is removed piece by piece.
create table report_batch_upload (
  id uuid not null,
  keep_until timestamptz not null,
  constraint report_batch_upload_pk primary key (id)
);
create index report_batch_upload_keep_until_ix on report_batch_upload (keep_until);

create table report_batch_chunk (
  upload_id uuid not null,
  starts_at bigint not null,
  content bytea not null,
  constraint report_batch_chunk_pk primary key (upload_id, starts_at),
  constraint report_batch_chunk_upload_fk foreign key (upload_id) references report_batch_upload (id)
);
-- It is read once and then removed: compressing it would cost more than it saves.
alter table report_batch_chunk alter column content set storage external;

create table report_batch (
  id uuid not null,
  state text not null,
  format text not null,
  dry_run boolean not null,
  content_hash text not null,
  filed_by text not null,
  roles jsonb not null,
  upload_id uuid,
  bytes_total bigint not null,
  rows_total integer not null,
  bytes_read bigint not null,
  rows_read integer not null,
  rows_created integer not null,
  rows_revised integer not null,
  rows_unchanged integer not null,
  rows_rejected integer not null,
  worked_millis bigint not null,
  worked_at timestamptz not null,
  lease_holder uuid,
  lease_until timestamptz,
  reason text,
  created_at timestamptz not null,
  finished_at timestamptz,
  constraint report_batch_pk primary key (id),
  constraint report_batch_content_uk unique (content_hash, format, dry_run),
  constraint report_batch_upload_fk foreign key (upload_id) references report_batch_upload (id),
  constraint report_batch_counts check (rows_read = rows_created + rows_revised + rows_unchanged + rows_rejected)
);
create index report_batch_open_ix on report_batch (worked_at, id) where state in ('WAITING', 'RUNNING');
create index report_batch_upload_ix on report_batch (upload_id) where upload_id is not null;

-- What became of each row; written in the transaction that takes the row in.
create table report_batch_row (
  batch_id uuid not null,
  number integer not null,
  state text not null,
  report_id uuid,
  violations jsonb not null,
  constraint report_batch_row_pk primary key (batch_id, number),
  constraint report_batch_row_batch_fk foreign key (batch_id) references report_batch (id)
);
create index report_batch_row_state_ix on report_batch_row (batch_id, state, number);
