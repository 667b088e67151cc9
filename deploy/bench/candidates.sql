-- Invented incidents in the form in which incident-service stores them, $1 to $2 of them; run by Candidates.java.
-- Sixty countries of very different size over ten years, the first of them with a war of 500 days in which a tenth of everything
-- happens; twelve in twenty incidents have coordinates, seventeen a day, the others a week, a month or a year.
with drawn as (
  select n, case when random() < 0.1 then 0 else floor(60 * power(random(), 2.5))::int end as c,
    random() < 0.1 as war, random() as d, random() as p, random() as s, floor(15 * power(random(), 1.5))::int as a,
    floor(400 * random())::int as village, (random() - 0.5) * 0.06 as north, (random() - 0.5) * 0.06 as east,
    floor(12 * power(random(), 2))::int as perpetrator, floor(12 * random())::int as target, floor(20 * power(random(), 3))::int as killed,
    floor(5 * random())::int as kind, uuidv7() as id, uuidv7() as claim, gen_random_uuid() as report
  from generate_series($1::int, $2::int) n
), placed as (
  select drawn.*, countries[1 + c] as country, countries[1 + c] || '-' || (10 + a) as admin1,
    -50 + (c / 10) * 18 + (a / 4) * 1.5 + (village / 20) * 0.07 + north as lat,
    -160 + (c % 10) * 32 + (a % 4) * 1.5 + (village % 20) * 0.07 + east as lon,
    (array['Ab','Ba','Da','Fa','Ha','Ja','Ka','La','Ma','Na','Qa','Ra','Sa','Ta','Wa','Za'])[1 + village % 16]
      || (array['dir','hab','kam','lib','mar','nur','rash','sul','tab','wal'])[1 + village / 16 % 10]
      || (array['a','an','iya','un','in'])[1 + village / 160 % 5] || ' ' || a as place,
    date '2014-01-01' + case when c = 0 and war then floor(500 * d)::int + 2600 else floor(3650 * d)::int end as day
  from drawn, (values (string_to_array(
    'SY IQ UA AF YE SO NG ML BF CD SD SS ET MM PK IN CO MX BR PH LY EG TR LB IL PS IR SA JO CM' ||
    ' TD NE CF MZ KE UG RW BI TZ ZM ZW ZA AO NA BW GH CI LR SL GN SN GM MR DZ MA TN TH BD LK NP', ' '))) list(countries)
), dated as (
  select placed.*, case when p < 0.85 then day when p < 0.9 then date_trunc('week', day)::date
      when p < 0.97 then date_trunc('month', day)::date else date_trunc('year', day)::date end as from_day,
    case when p < 0.85 then day when p < 0.9 then date_trunc('week', day)::date + 6
      when p < 0.97 then (date_trunc('month', day) + interval '1 month')::date - 1
      else (date_trunc('year', day) + interval '1 year')::date - 1 end as to_day,
    case when p < 0.85 then 'day' when p < 0.9 then 'week' when p < 0.97 then 'month' else 'year' end as precision
  from placed
), stated as (
  select dated.*, now() as known_at, jsonb_build_object('category', (array['attack','attack','operation','clash','other'])[1 + kind],
    'eventType', (array['Battles/Armed clash','Explosions/Remote violence/Suicide bomb',null,'Battles/Armed clash',
      'Violence against civilians/Attack'])[1 + kind], 'violenceType', null,
    'verification', jsonb_build_object('status', 'reported', 'derived', 'reported', 'basis', null, 'reason', null, 'by', null),
    'when', jsonb_build_object('from', from_day, 'to', to_day, 'precision', precision, 'basis', 'stated'),
    'where', jsonb_build_object('country', country, 'admin1', admin1, 'statedAdmin1', admin1, 'computedAdmin1', null, 'admin2', null,
      'place', place, 'lat', case when s < 0.6 then round(lat::numeric, 4) end, 'lon', case when s < 0.6 then round(lon::numeric, 4) end,
      'precision', case when s < 0.4 then 'exact' when s < 0.6 then 'near' else 'admin1' end),
    'actors', jsonb_build_array(
      jsonb_build_object('actor', lower('bench-' || country || '-' || perpetrator), 'role', 'perpetrator', 'attribution', 'stated'),
      jsonb_build_object('actor', lower('bench-' || country || '-' || (12 + target)), 'role', 'target', 'attribution', 'stated')),
    'casualties', jsonb_build_array(jsonb_build_object('group', 'all', 'outcome', 'killed', 'low', killed, 'best', killed,
      'high', killed, 'partOf', null)),
    'claims', jsonb_build_array(jsonb_build_object('id', claim, 'report', report, 'reportSource', 'bench-outlet',
      'speaker', 'bench-outlet', 'stance', 'asserts', 'claimedBy', null, 'origin', 'source:bench-outlet', 'pending', false)),
    'origins', 1, 'externalIds', '[]'::jsonb, 'mergedInto', null, 'withdrawn', false, 'withdrawnBecause', null,
    'heldCasualties', '[]'::jsonb) as state
  from dated
), audited as (
  insert into audit_entry (id, aggregate_type, aggregate_id, revision, change, known_at, made_by, reason, state)
  select uuidv7(), 'incident', id, 1, 'recorded', known_at, 'bench', null, state from stated
), listed as (
  insert into incident_revision (incident_id, revision, known_at, known_until, status, country, admin1, from_day, to_day,
    perpetrators, merged_into, withdrawn)
  select id, 1, known_at, null, 'REPORTED', country, admin1, from_day, to_day,
    array[lower('bench-' || country || '-' || perpetrator)], null, false from stated
)
insert into incident (id, revision, state, status, country, admin1, from_day, to_day, perpetrators, known_at)
select id, 1, state, 'REPORTED', country, admin1, from_day, to_day,
  array[lower('bench-' || country || '-' || perpetrator)], known_at from stated
