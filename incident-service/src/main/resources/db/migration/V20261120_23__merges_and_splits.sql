-- An incident that was merged points to the one that it stands for; those pointers are a forest.
alter table incident add column merged_into uuid;
alter table incident add column withdrawn boolean not null default false;
alter table incident add constraint incident_merged_into_fk foreign key (merged_into) references incident (id);
create index incident_merged_into_ix on incident (merged_into) where merged_into is not null;

-- incident_id is the incident that a claim counts for now. attached_to is the one that a curator attached it to; splits and merges
-- lead from there to incident_id, so that each of them can be undone by itself.
alter table claim add column attached_to uuid;
update claim set attached_to = incident_id;
alter table claim add constraint claim_attached_to_fk foreign key (attached_to) references incident (id);
alter table claim add constraint claim_attached_somewhere check ((attached_to is null) = (incident_id is null));

create table merge (
  id uuid not null,
  revision integer not null,
  into_incident uuid not null,
  members uuid[] not null,
  reason text not null,
  known_at timestamptz not null,
  undone boolean not null,
  constraint merge_pk primary key (id),
  constraint merge_into_fk foreign key (into_incident) references incident (id)
);
create index merge_into_ix on merge (into_incident, id desc);

create table split (
  id uuid not null,
  revision integer not null,
  from_incident uuid not null,
  new_incident uuid not null,
  reason text not null,
  known_at timestamptz not null,
  undone boolean not null,
  constraint split_pk primary key (id),
  constraint split_from_fk foreign key (from_incident) references incident (id),
  constraint split_new_fk foreign key (new_incident) references incident (id)
);
create index split_from_ix on split (from_incident, id desc);

-- The claims that a split took along, as long as neither it is undone nor the claim detached.
create table split_claim (
  claim_id uuid not null,
  split_id uuid not null,
  position bigint not null generated always as identity,
  constraint split_claim_pk primary key (claim_id, split_id),
  constraint split_claim_claim_fk foreign key (claim_id) references claim (id),
  constraint split_claim_split_fk foreign key (split_id) references split (id)
);
create index split_claim_split_ix on split_claim (split_id);
