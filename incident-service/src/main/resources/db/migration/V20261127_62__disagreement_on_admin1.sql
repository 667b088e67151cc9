-- Where the stated division is another than that of the coordinates, which are close enough to tell one; for a curator to look at.
alter table incident add column admin1_disagrees boolean not null default false;
alter table incident_revision add column admin1_disagrees boolean not null default false;
update incident set admin1_disagrees = true
where state -> 'where' ->> 'statedAdmin1' <> state -> 'where' ->> 'computedAdmin1'
  and state -> 'where' ->> 'precision' in ('exact', 'near', 'admin2', 'admin1');
update incident_revision r set admin1_disagrees = true
from audit_entry e
where e.aggregate_type = 'incident' and e.aggregate_id = r.incident_id and e.revision = r.revision
  and e.state -> 'where' ->> 'statedAdmin1' <> e.state -> 'where' ->> 'computedAdmin1'
  and e.state -> 'where' ->> 'precision' in ('exact', 'near', 'admin2', 'admin1');
create index incident_admin1_disagrees_ix on incident (id desc) where admin1_disagrees;
create index incident_revision_admin1_disagrees_ix on incident_revision (incident_id desc) where admin1_disagrees;
