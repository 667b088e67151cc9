-- Invented incidents in the form in which incident-service stores them, $1 to $2 of them; run by Candidates.java.
-- Sixty countries of very different size over ten years, the first of them with a war of 500 days in which a tenth of everything
-- happens; twelve in twenty incidents have coordinates, seventeen a day, the others a week, a month or a year. The first million was
-- recorded in the course of 926 days; a fifth has a second revision. Each incident has a claim, a tenth as many claims are open.
with drawn as (
  select n, case when random() < 0.1 then 0 else floor(60 * power(random(), 2.5))::int end as c,
    random() < 0.1 as war, random() as d, random() as p, random() as s, floor(15 * power(random(), 1.5))::int as a,
    floor(400 * random())::int as village, (random() - 0.5) * 0.06 as north, (random() - 0.5) * 0.06 as east,
    floor(12 * power(random(), 2))::int as perpetrator, floor(12 * random())::int as target, floor(20 * power(random(), 3))::int as killed,
    floor(5 * random())::int as kind, floor(200 * power(random(), 2))::int as outlet, random() as v, n % 5 = 0 as revised,
    now() - greatest(0, 1000000 - n) * interval '80 seconds' as known_at,
    uuidv7(greatest(0, 1000000 - n) * interval '-80 seconds') as id, uuidv7(greatest(0, 1000000 - n) * interval '-80 seconds') as claim,
    gen_random_uuid() as report
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
    case when p < 0.85 then 'day' when p < 0.9 then 'week' when p < 0.97 then 'month' else 'year' end as precision,
    case when v < 0.4 then 'claimed' when v < 0.8 then 'reported' when v < 0.95 then 'corroborated' when v < 0.99 then 'confirmed'
      else 'discounted' end as status, lower('bench-' || country || '-' || perpetrator) as perpetrators
  from placed
), stated as (
  select dated.*, jsonb_build_object('category', (array['attack','attack','operation','clash','other'])[1 + kind],
    'eventType', (array['Battles/Armed clash','Explosions/Remote violence/Suicide bomb',null,'Battles/Armed clash',
      'Violence against civilians/Attack'])[1 + kind], 'violenceType', null,
    'verification', jsonb_build_object('status', status, 'derived', case when v < 0.95 then status else 'reported' end,
      'basis', case when status = 'confirmed' then 'evidence-reviewed' end, 'reason', case when v >= 0.95 then 'Invented.' end,
      'by', case when v >= 0.95 then 'bench' end),
    'when', jsonb_build_object('from', from_day, 'to', to_day, 'precision', precision, 'basis', 'stated'),
    'where', jsonb_build_object('country', country, 'admin1', admin1, 'statedAdmin1', admin1, 'computedAdmin1', null, 'admin2', null,
      'place', place, 'lat', case when s < 0.6 then round(lat::numeric, 4) end, 'lon', case when s < 0.6 then round(lon::numeric, 4) end,
      'precision', case when s < 0.4 then 'exact' when s < 0.6 then 'near' else 'admin1' end),
    'actors', jsonb_build_array(
      jsonb_build_object('actor', perpetrators, 'role', 'perpetrator', 'attribution', 'stated'),
      jsonb_build_object('actor', lower('bench-' || country || '-' || (12 + target)), 'role', 'target', 'attribution', 'stated')),
    'casualties', jsonb_build_array(jsonb_build_object('group', 'all', 'outcome', 'killed', 'low', killed, 'best', killed,
      'high', killed, 'partOf', null)),
    'claims', jsonb_build_array(jsonb_build_object('id', claim, 'report', report, 'reportSource', 'bench-outlet-' || outlet,
      'speaker', 'bench-outlet-' || outlet, 'stance', 'asserts', 'claimedBy', null, 'origin', 'source:bench-outlet-' || outlet,
      'pending', false)),
    'origins', 1, 'externalIds', '[]'::jsonb, 'mergedInto', null, 'withdrawn', false, 'withdrawnBecause', null,
    'heldCasualties', '[]'::jsonb) as state
  from dated
), told as (
  select stated.*, jsonb_build_object('report', report, 'speaker', 'bench-outlet-' || outlet, 'stance', 'asserts', 'statedAt', to_day,
    'category', state -> 'category', 'eventType', null, 'when', state -> 'when',
    'where', (state -> 'where') - 'statedAdmin1' - 'computedAdmin1', 'actors', state -> 'actors', 'casualties', state -> 'casualties',
    'quote', null) as statement
  from stated
), revisions as (
  select id, 1 as revision, known_at, case when revised then known_at + interval '1 day' end as known_until,
    case when revised then jsonb_set(state, '{verification,status}', '"claimed"') else state end as state,
    case when revised then 'claimed' else status end as status, country, admin1, from_day, to_day, perpetrators from stated
  union all
  select id, 2, known_at + interval '1 day', null, state, status, country, admin1, from_day, to_day, perpetrators from stated where revised
), audited as (
  insert into audit_entry (id, aggregate_type, aggregate_id, revision, change, known_at, made_by, reason, state)
  select uuidv7(), 'incident', id, revision, case when revision = 1 then 'recorded' else 'revised' end, known_at, 'bench', null, state
  from revisions
), listed as (
  insert into incident_revision (incident_id, revision, known_at, known_until, status, country, admin1, from_day, to_day,
    perpetrators, merged_into, withdrawn)
  select id, revision, known_at, known_until, upper(status), country, admin1, from_day, to_day, array[perpetrators], null, false
  from revisions
), reported as (
  insert into known_report (id, revision, source, origin_id) select report, 1, 'bench-outlet-' || outlet, report from stated
), attached as (
  insert into claim (id, revision, report, speaker, published_by, statement, state, incident_id, attached_to, known_at, country,
    admin1, category, from_day, to_day, actors)
  select claim, 2, report, 'bench-outlet-' || outlet, 'bench-outlet-' || outlet, statement, 'ATTACHED', id, id, known_at, country, admin1,
    upper(state ->> 'category'), from_day, to_day, array(select e.part ->> 'actor' from jsonb_array_elements(state -> 'actors') e(part))
  from told
  union all
  select uuidv7(known_at - now()), 1, report, 'bench-outlet-' || outlet, 'bench-outlet-' || outlet, statement, 'OPEN', null, null, known_at, country, admin1,
    upper(state ->> 'category'), from_day, to_day, array(select e.part ->> 'actor' from jsonb_array_elements(state -> 'actors') e(part))
  from told where n % 10 = 3
)
insert into incident (id, revision, state, status, country, admin1, from_day, to_day, perpetrators, known_at)
select id, case when revised then 2 else 1 end, state, upper(status), country, admin1, from_day, to_day, array[perpetrators],
  case when revised then known_at + interval '1 day' else known_at end
from stated
