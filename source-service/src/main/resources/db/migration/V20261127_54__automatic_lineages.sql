-- What a rule has found and nobody has confirmed is a curator's work: it is listed newest first, however little is left.
alter table report_search add column automatic boolean not null default false;
update report_search s set automatic = true from report r where r.id = s.report_id and r.lineage_automatic;
create index report_search_automatic_ix on report_search (position) where automatic;

create or replace function report_search_follow() returns trigger language plpgsql as $$
begin
  update report_search set source_id = new.source_id, published_on = new.published_on,
    language = lower(split_part(new.language, '-', 1)), credibility = new.credibility, lineage = new.lineage,
    automatic = new.lineage_automatic
    where report_id = new.id;
  return null;
end $$;
drop trigger report_search_follow on report;
create trigger report_search_follow
  after update of source_id, published_on, language, credibility, lineage, lineage_automatic on report
  for each row when ((old.source_id, old.published_on, old.language, old.credibility, old.lineage, old.lineage_automatic)
    is distinct from (new.source_id, new.published_on, new.language, new.credibility, new.lineage, new.lineage_automatic))
  execute function report_search_follow();
