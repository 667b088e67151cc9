-- Beside the report, and taken from what is known of it: the claims that a source has published are found without its reports.
alter table claim add column published_by text;
update claim set published_by = (select source from known_report where id = claim.report);
create index claim_published_by_ix on claim (published_by, id desc);
drop index claim_open_ix;
create index claim_open_ix on claim (id)
  include (country, report, speaker, published_by, admin1, category, from_day, to_day, actors, leased_by, leased_until)
  where state = 'OPEN';
-- Nothing else looks for the reports of a source.
drop index known_report_source_ix;
