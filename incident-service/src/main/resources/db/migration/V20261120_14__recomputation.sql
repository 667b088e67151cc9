create table incident_dependency (
  kind text not null,
  ref text not null,
  incident_id uuid not null,
  constraint incident_dependency_pk primary key (kind, ref, incident_id),
  constraint incident_dependency_incident_fk foreign key (incident_id) references incident (id)
);
create index incident_dependency_incident_ix on incident_dependency (incident_id);

create table recomputation (
  kind text not null,
  ref text not null,
  after_incident uuid not null default '00000000-0000-0000-0000-000000000000',
  horizon xid8,
  requested_at timestamptz not null default clock_timestamp(),
  constraint recomputation_pk primary key (kind, ref)
);
create index recomputation_oldest_ix on recomputation (requested_at, kind, ref);
