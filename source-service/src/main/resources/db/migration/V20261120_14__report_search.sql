-- What is searched of each report: its words, and what lists narrow by, beside its place in the order of filing.
create table report_search (
  position bigint generated always as identity,
  report_id uuid not null,
  source_id uuid not null,
  published_on date not null,
  language text,
  credibility integer not null,
  lineage text not null,
  words tsvector,
  constraint report_search_pk primary key (report_id),
  constraint report_search_position_uk unique (position),
  constraint report_search_report_fk foreign key (report_id) references report (id)
);
-- The words stand apart: the index says which rows have them, so that lists read nothing but the narrow rows.
alter table report_search set (toast_tuple_target = 128);
-- A phrase is checked against the places of the words in each report that has them: unpacking would cost more than all else.
alter table report_search alter column words set storage external;

-- What a list narrows by, as terms of the index. The blocks of positions let a search walk from the newest report down, and stop.
create function report_search_tags(at bigint, source uuid, published date, language text, credibility integer, lineage text)
returns text[] language sql immutable parallel safe
return array['a' || (at >> 10), 'b' || (at >> 14), 'c' || (at >> 18), 's' || source, 'l' || language, 'k' || credibility, 'g' || lineage,
  'y' || extract(year from published), 'm' || (extract(year from published) * 12 + extract(month from published))];

-- One index of all terms, so that what two common terms have in common is found by skipping. The list of what is not yet sorted in is
-- kept short, because every search reads all of it.
create index report_search_terms_ix on report_search
  using gin (words, report_search_tags(position, source_id, published_on, language, credibility, lineage))
  with (gin_pending_list_limit = 1024);

-- However a report changes, by hand, by rule or by a merge of sources, it is found by what it is now.
create function report_search_follow() returns trigger language plpgsql as $$
begin
  update report_search set source_id = new.source_id, published_on = new.published_on,
    language = lower(split_part(new.language, '-', 1)), credibility = new.credibility, lineage = new.lineage
    where report_id = new.id;
  return null;
end $$;
create trigger report_search_follow after update of source_id, published_on, language, credibility, lineage on report
  for each row when ((old.source_id, old.published_on, old.language, old.credibility, old.lineage)
    is distinct from (new.source_id, new.published_on, new.language, new.credibility, new.lineage))
  execute function report_search_follow();

-- The words that reports have. A row changes once at most, when a second report has the word, so that filing locks no common word.
create table report_word (
  number bigint generated always as identity,
  word text collate "C" not null,
  stem text collate "C" not null,
  near integer[] not null,
  only_report uuid,
  constraint report_word_pk primary key (word)
);
create index report_word_stem_ix on report_word (stem);
create index report_word_near_ix on report_word using gin (near) with (gin_pending_list_limit = 256);

-- Reports from before are read by the service itself, which knows how to fold their words.
insert into report_search (report_id, source_id, published_on, language, credibility, lineage)
  select id, source_id, published_on, lower(split_part(language, '-', 1)), credibility, lineage from report order by id;
create index report_search_unread_ix on report_search (position) where words is null;
