-- A file as it came in. It is kept while its import is open; what nobody needs any more is removed piece by piece.
create table spool_upload (
  id uuid not null,
  keep_until timestamptz not null,
  constraint spool_upload_pk primary key (id)
);
create index spool_upload_keep_until_ix on spool_upload (keep_until);

create table spool_chunk (
  upload_id uuid not null,
  starts_at bigint not null,
  content bytea not null,
  constraint spool_chunk_pk primary key (upload_id, starts_at),
  constraint spool_chunk_upload_fk foreign key (upload_id) references spool_upload (id)
);
-- It is read once and then removed: compressing it would cost more than it saves.
alter table spool_chunk alter column content set storage external;

-- An import, and how far it is. Its id is also that of the report that it is.
create table data_import (
  id uuid not null,
  revision integer not null,
  state text not null,
  format text not null,
  scheme text not null,
  source text not null,
  mapping jsonb not null,
  dry_run boolean not null,
  file_name text not null,
  content_hash text not null,
  made_by text not null,
  upload_id uuid,
  bytes_total bigint not null,
  rows_total integer not null,
  bytes_read bigint not null,
  rows_read integer not null,
  rows_created integer not null,
  rows_updated integer not null,
  rows_unchanged integer not null,
  rows_rejected integer not null,
  rows_warned integer not null,
  worked_millis bigint not null,
  lease_holder uuid,
  lease_until timestamptz,
  reason text,
  created_at timestamptz not null,
  finished_at timestamptz,
  constraint data_import_pk primary key (id),
  constraint data_import_upload_fk foreign key (upload_id) references spool_upload (id),
  constraint data_import_counts check (rows_read = rows_created + rows_updated + rows_unchanged + rows_rejected)
);
create index data_import_open_ix on data_import (scheme, id) where state = 'RUNNING';
create index data_import_scheme_ix on data_import (scheme, source, id desc);
create index data_import_upload_ix on data_import (upload_id) where upload_id is not null;

-- What became of each row; written in the transaction that takes the row in.
create table data_import_row (
  import_id uuid not null,
  number integer not null,
  outcome text not null,
  external_id text,
  incident_id uuid,
  reasons jsonb,
  warnings jsonb,
  changed text[],
  constraint data_import_row_pk primary key (import_id, number),
  constraint data_import_row_import_fk foreign key (import_id) references data_import (id)
);
create index data_import_row_external_id_ix on data_import_row (import_id, external_id);
create index data_import_row_outcome_ix on data_import_row (import_id, outcome, number);
create index data_import_row_warned_ix on data_import_row (import_id, number) where warnings is not null;

-- What a row said when it was imported last, in its source's own words, and what was made of it.
create table imported_row (
  scheme text not null,
  external_id text not null,
  source text not null,
  incident_id uuid not null,
  claim_id uuid not null,
  import_id uuid not null,
  digest bytea not null,
  violence_type text,
  columns jsonb not null,
  withdrawn boolean not null,
  constraint imported_row_pk primary key (scheme, external_id),
  constraint imported_row_incident_fk foreign key (incident_id) references incident (id),
  constraint imported_row_claim_fk foreign key (claim_id) references claim (id),
  constraint imported_row_import_fk foreign key (import_id) references data_import (id)
);
create unique index imported_row_claim_ix on imported_row (claim_id);
create index imported_row_incident_ix on imported_row (incident_id);
