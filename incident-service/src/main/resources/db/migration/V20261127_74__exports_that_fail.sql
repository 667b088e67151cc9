-- An export that could not be made several times in a row is not tried for ever.
alter table export
  add column failures integer not null default 0,
  add column failed_because text;
drop index export_waiting_ix;
create index export_waiting_ix on export (id) where sha256 is null and failed_because is null;
