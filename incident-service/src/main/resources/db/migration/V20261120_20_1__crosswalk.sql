create table crosswalk (
  id uuid not null,
  scheme text not null,
  code text not null,
  admin1 text not null,
  name text not null,
  share text not null,
  note text,
  known_at timestamptz not null,
  constraint crosswalk_pk primary key (id),
  constraint crosswalk_uk unique (scheme, code, admin1),
  constraint crosswalk_share check (share in ('WHOLE', 'PART'))
);
create index crosswalk_admin1_ix on crosswalk (admin1, id desc);
