-- Which reports are still to follow the one that they repeat: the next behind after_id, in short transactions of their own.
create table report_follow (
  first_id uuid not null,
  position bigint generated always as identity,
  after_id uuid,
  examine boolean not null,
  attempts integer not null,
  constraint report_follow_pk primary key (first_id),
  constraint report_follow_position_uk unique (position),
  constraint report_follow_first_fk foreign key (first_id) references report (id)
);
drop index report_lineage_of_ix;
create index report_lineage_of_ix on report (lineage_of, id) where lineage_of is not null;
