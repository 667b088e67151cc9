alter table source add column aliases jsonb not null default '[]';
alter table source add column sites jsonb not null default '[]';
alter table source alter column aliases drop default;
alter table source alter column sites drop default;

-- The source that this one was merged into, itself perhaps merged into another; null while it stands for itself.
alter table source add column merged_into_id uuid;
alter table source add constraint source_merged_into_fk foreign key (merged_into_id) references source (id);
alter table source add constraint source_not_merged_into_itself check (merged_into_id <> id);
create index source_merged_into_ix on source (merged_into_id) where merged_into_id is not null;

-- By which version of the rules the rows of source_name were made; the service makes those of an older one anew when it starts,
-- because SQL can neither fold nor transliterate.
alter table source add column names_form integer not null default 0;
alter table source alter column names_form drop default;
create index source_names_form_ix on source (names_form, id);

-- Every name by which a source may be meant: its name, its aliases and the words of its slug.
create extension if not exists pg_trgm;
create table source_name (
  source_id uuid not null,
  folded text not null,
  name text not null,
  skeleton text not null,
  acronym text,
  constraint source_name_pk primary key (source_id, folded),
  constraint source_name_source_fk foreign key (source_id) references source (id)
);
create index source_name_folded_ix on source_name (folded);
create index source_name_skeleton_ix on source_name using gin (skeleton gin_trgm_ops);
create index source_name_acronym_ix on source_name (acronym) where acronym is not null;

-- The hosts that a source publishes on, each with the domain that somebody had to register for it.
create table source_site (
  source_id uuid not null,
  host text not null,
  domain text not null,
  constraint source_site_pk primary key (source_id, host),
  constraint source_site_source_fk foreign key (source_id) references source (id)
);
create index source_site_domain_ix on source_site (domain);
