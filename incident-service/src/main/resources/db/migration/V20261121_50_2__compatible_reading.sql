-- What scripts written for ACLED and UCDP read: numbers as ids, and what they narrow by.
alter table incident add column number bigint not null generated always as identity;
alter table incident add constraint incident_number_uk unique (number);

-- The sum of the best numbers of people killed; a line that is part of another is in that one. Null where nothing is known.
create function incident_killed(state jsonb) returns integer language sql immutable parallel safe
  return (select case when count(l ->> 'best') > 0 then sum(coalesce((l ->> 'best')::integer, (l ->> 'low')::integer)) end
    from jsonb_array_elements(state -> 'casualties') l where l ->> 'outcome' = 'killed' and l ->> 'partOf' is null);

-- Pages far behind are reached through this index alone.
create index incident_counted_ix on incident (id) where standing and status <> 'DISCOUNTED';
create index incident_no_longer_counted_ix on incident (known_at, id) where not standing or status = 'DISCOUNTED';
create index incident_known_at_ix on incident (known_at);
create index incident_roles_ix on incident using gin (roles);
create index incident_place_ix on incident using gin (place gin_trgm_ops);

create index imported_row_ucdp_dyad_ix on imported_row ((columns ->> 'dyad_new_id')) where scheme = 'ucdp-ged';
create index imported_row_ucdp_side_a_ix on imported_row ((columns ->> 'side_a_new_id')) where scheme = 'ucdp-ged';
create index imported_row_ucdp_side_b_ix on imported_row ((columns ->> 'side_b_new_id')) where scheme = 'ucdp-ged';
