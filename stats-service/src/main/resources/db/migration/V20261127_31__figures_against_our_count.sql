-- How a figure stood when it was last held against our count, so that lists and scoreboards need not count. It was held at
-- held_revision; where that is not the present revision, or null, it has not been yet.
alter table figure
  add column checks jsonb not null default '[]',
  add column status text not null default 'UNTESTABLE',
  add column reconciliation jsonb,
  add column held_revision integer;
create index figure_status_ix on figure (publisher, status);
create index figure_checks_ix on figure using gin (checks jsonb_path_ops);
create index figure_not_held_ix on figure (id) where held_revision is distinct from revision;
