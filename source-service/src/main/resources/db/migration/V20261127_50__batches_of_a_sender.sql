-- The same content is one batch for each who sends it and for the rights that they have: with others, other rows are rejected.
update report_batch set roles = (
  select coalesce(jsonb_agg(role order by role collate "C"), '[]') from jsonb_array_elements_text(roles) as role);
alter table report_batch drop constraint report_batch_content_uk;
create unique index report_batch_content_uk on report_batch (content_hash, format, filed_by, roles) where not dry_run;
-- A dry run that has ended says how things stood then; it is made anew.
create unique index report_batch_open_dry_run_uk on report_batch (content_hash, format, filed_by, roles)
  where dry_run and state in ('WAITING', 'RUNNING');

-- How often it was taken up since it last got on, so that no row holds it up for ever.
alter table report_batch add column attempts integer not null default 0;
alter table report_batch alter column attempts drop default;
