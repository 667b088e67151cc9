create table figure_status_change (
  figure uuid not null,
  number integer not null,
  status text not null,
  status_before text,
  as_of timestamptz not null,
  figure_revision integer not null,
  why text not null,
  reconciliation jsonb not null,
  constraint figure_status_change_pk primary key (figure, number),
  constraint figure_status_change_figure_fk foreign key (figure) references figure (id),
  constraint figure_status_change_number_from_1 check (number >= 1)
);
