-- Sources with a new name, and how far the reports that hold it have been looked at again for it, newest first.
create table source_naming (
  source_id uuid not null,
  position bigint generated always as identity,
  name_number integer not null,
  after_id uuid,
  looked_at integer not null,
  attempts integer not null,
  constraint source_naming_pk primary key (source_id),
  constraint source_naming_position_uk unique (position),
  constraint source_naming_source_fk foreign key (source_id) references source (id)
);
