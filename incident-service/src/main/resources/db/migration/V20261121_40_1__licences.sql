-- The terms of a source go with every row that was taken from it; null where the source arrived before this column.
alter table known_source
  add column licence text,
  add column redistributable boolean;
