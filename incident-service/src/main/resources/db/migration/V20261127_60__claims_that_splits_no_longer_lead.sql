-- A claim whose row had left its source's file was detached and stayed on the list of the split that had once taken it along. Only
-- a split that leads to where the claim counts is one that leads it.
with recursive led as (
  select distinct on (sc.claim_id) sc.claim_id, s.new_incident from split_claim sc join split s on s.id = sc.split_id
  order by sc.claim_id, sc.position desc),
chain as (
  select led.claim_id, i.id, i.merged_into from led join incident i on i.id = led.new_incident
  union all
  select chain.claim_id, i.id, i.merged_into from chain join incident i on i.id = chain.merged_into)
delete from split_claim sc using chain, claim c
where chain.merged_into is null and chain.claim_id = sc.claim_id and c.id = sc.claim_id and c.incident_id is distinct from chain.id;
