-- Which revision of an incident was known when, with what lists are filtered by; the state stands in the audit trail.
create table incident_revision (
  incident_id uuid not null,
  revision integer not null,
  known_at timestamptz not null,
  known_until timestamptz,
  status text not null,
  country text,
  admin1 text,
  from_day date not null,
  to_day date not null,
  perpetrators varchar[] not null,
  merged_into uuid,
  withdrawn boolean not null,
  constraint incident_revision_pk primary key (incident_id, revision),
  constraint incident_revision_incident_fk foreign key (incident_id) references incident (id)
);
create index incident_revision_country_ix on incident_revision (country, incident_id desc);
create index incident_revision_admin1_ix on incident_revision (admin1, incident_id desc);
create index incident_revision_status_ix on incident_revision (status, incident_id desc);

insert into incident_revision (incident_id, revision, known_at, known_until, status, country, admin1, from_day, to_day, perpetrators,
    merged_into, withdrawn)
select aggregate_id, revision, known_at, lead(known_at) over (partition by aggregate_id order by revision),
  upper(state -> 'verification' ->> 'status'), state -> 'where' ->> 'country', state -> 'where' ->> 'admin1',
  cast(state -> 'when' ->> 'from' as date), cast(state -> 'when' ->> 'to' as date),
  array(select a ->> 'actor' from jsonb_array_elements(state -> 'actors') a where a ->> 'role' = 'perpetrator'),
  cast(state ->> 'mergedInto' as uuid), coalesce(cast(state ->> 'withdrawn' as boolean), false)
from audit_entry where aggregate_type = 'incident';
