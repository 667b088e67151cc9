create table source (
  id uuid not null,
  revision integer not null,
  slug text not null,
  code_name text not null,
  name text not null,
  kind text not null,
  country text,
  languages jsonb not null,
  reliability text not null,
  voice_of text,
  owner_id uuid,
  licence text,
  redistributable boolean not null,
  protection text not null,
  created_at timestamptz not null,
  constraint source_pk primary key (id),
  constraint source_slug_uk unique (slug),
  constraint source_code_name_uk unique (code_name),
  constraint source_owner_fk foreign key (owner_id) references source (id),
  constraint source_not_its_own_owner check (owner_id <> id)
);
create index source_kind_ix on source (kind, id desc);
create index source_voice_of_ix on source (voice_of, id desc) where voice_of is not null;
create index source_owner_ix on source (owner_id) where owner_id is not null;

create table report (
  id uuid not null,
  revision integer not null,
  source_id uuid not null,
  headline text,
  url text,
  published_at text not null,
  published_on date not null,
  language text,
  body text,
  content_hash text,
  credibility integer not null,
  attributed_to jsonb not null,
  lineage text not null,
  lineage_of uuid,
  lineage_source uuid,
  lineage_reason text,
  lineage_automatic boolean not null,
  origin_id uuid,
  known_at timestamptz,
  constraint report_pk primary key (id),
  constraint report_source_fk foreign key (source_id) references source (id),
  constraint report_lineage_of_fk foreign key (lineage_of) references report (id),
  constraint report_lineage_source_fk foreign key (lineage_source) references source (id),
  constraint report_credibility_range check (credibility between 1 and 6)
);
create index report_source_ix on report (source_id, id desc);
create index report_lineage_ix on report (lineage, id desc);
create index report_lineage_of_ix on report (lineage_of) where lineage_of is not null;
create index report_origin_ix on report (origin_id, id desc) where origin_id is not null;
