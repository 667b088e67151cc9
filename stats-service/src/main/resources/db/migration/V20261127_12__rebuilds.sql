create table rebuild (
  id uuid not null,
  state text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  read bigint not null,
  total bigint not null,
  differences bigint,
  constraint rebuild_pk primary key (id)
);
create unique index rebuild_running_ix on rebuild (state) where state = 'RUNNING';
