-- The bytes of a page as they came, each once; its name is its SHA-256.
create table evidence (
  sha256 text not null,
  content bytea not null,
  constraint evidence_pk primary key (sha256),
  constraint evidence_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

create table report_evidence (
  id uuid not null,
  report_id uuid not null,
  revision integer not null,
  sha256 text not null,
  url text,
  media_type text not null,
  fetched_at timestamptz not null,
  constraint report_evidence_pk primary key (id),
  constraint report_evidence_uk unique (report_id, revision, sha256),
  constraint report_evidence_report_fk foreign key (report_id) references report (id),
  constraint report_evidence_evidence_fk foreign key (sha256) references evidence (sha256)
);
create index report_evidence_report_ix on report_evidence (report_id, id desc);

-- A host is asked by one poll at a time in the whole installation, and not again before it is free.
create table feed_host (
  host text not null,
  lease uuid,
  free_at timestamptz not null,
  constraint feed_host_pk primary key (host)
);

create table feed (
  id uuid not null,
  revision integer not null,
  source_id uuid not null,
  url text not null,
  host text not null,
  every_seconds bigint not null,
  paused boolean not null,
  etag text,
  last_modified text,
  moved_to text,
  last_polled_at timestamptz,
  last_success_at timestamptz,
  last_status integer,
  last_error text,
  failures integer not null,
  next_poll_at timestamptz not null,
  items_seen bigint not null,
  last_read integer not null,
  last_created integer not null,
  last_revised integer not null,
  last_unchanged integer not null,
  last_refused integer not null,
  last_refusal text,
  lease uuid,
  leased_until timestamptz,
  created_at timestamptz not null,
  constraint feed_pk primary key (id),
  constraint feed_url_uk unique (source_id, url),
  constraint feed_source_fk foreign key (source_id) references source (id),
  constraint feed_host_fk foreign key (host) references feed_host (host),
  constraint feed_last_counts check (last_read = last_created + last_revised + last_unchanged + last_refused)
);
create index feed_source_ix on feed (source_id, id desc);
create index feed_host_ix on feed (host);
create index feed_due_ix on feed (next_poll_at) where not paused;

-- What an item of a feed read last, so that one which reads the same is passed over without a look at its report.
create table feed_item (
  feed_id uuid not null,
  item_key text not null,
  fingerprint text not null,
  published_at text not null,
  constraint feed_item_pk primary key (feed_id, item_key),
  constraint feed_item_feed_fk foreign key (feed_id) references feed (id) on delete cascade
);
