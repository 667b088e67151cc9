-- What was asked and what was answered, kept for ever. Both are json and not jsonb, which would put their fields into another order.
create table citation (
  id uuid not null,
  statistic text not null,
  question json not null,
  as_of timestamptz not null,
  answer json not null,
  incidents bigint not null,
  incidents_sha256 text not null,
  sha256 text not null,
  made_by text not null,
  made_at timestamptz not null,
  constraint citation_pk primary key (id)
);

-- Who holds a citation: the same number cited by two people is one citation, in the list of each.
create table citation_holder (
  id uuid not null,
  citation uuid not null,
  holder text not null,
  note text,
  held_since timestamptz not null,
  constraint citation_holder_pk primary key (id),
  constraint citation_holder_uk unique (holder, citation),
  constraint citation_holder_citation_fk foreign key (citation) references citation (id)
);
create index citation_holder_newest_ix on citation_holder (holder, id desc);

-- The revisions behind a citation, by id, cut into stretches. A stretch that several citations have in common is kept once, under the
-- SHA-256 of what it holds: the whole register cited each day costs what changed on that day.
create table revision_stretch (
  sha256 bytea not null,
  ids uuid[] not null,
  revisions integer[] not null,
  constraint revision_stretch_pk primary key (sha256),
  constraint revision_stretch_pairs check (cardinality(ids) = cardinality(revisions))
);

create table citation_stretch (
  citation uuid not null,
  last_id uuid not null,
  sha256 bytea not null,
  constraint citation_stretch_pk primary key (citation, last_id),
  constraint citation_stretch_citation_fk foreign key (citation) references citation (id),
  constraint citation_stretch_sha256_fk foreign key (sha256) references revision_stretch (sha256)
);
