create table source_merge (
  id uuid not null,
  revision integer not null,
  from_ids jsonb not null,
  into_id uuid not null,
  reason text not null,
  made_by text not null,
  made_at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  undone_reason text,
  constraint source_merge_pk primary key (id),
  constraint source_merge_into_fk foreign key (into_id) references source (id),
  constraint source_merge_undone_with_a_reason check ((undone_at is null) = (undone_reason is null))
);
create index source_merge_into_ix on source_merge (into_id, id desc);
