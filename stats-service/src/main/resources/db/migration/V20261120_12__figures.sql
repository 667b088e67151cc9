create table figure (
  id uuid not null,
  revision integer not null,
  publisher text not null,
  report uuid,
  measure text not null,
  statement jsonb not null,
  known_at timestamptz not null,
  constraint figure_pk primary key (id),
  constraint figure_revision_from_1 check (revision >= 1)
);
create index figure_publisher_ix on figure (publisher, id desc);
create index figure_report_ix on figure (report, id desc) where report is not null;
