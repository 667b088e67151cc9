-- The words of each language stand in an index of their own: what all English and hardly any Arabic reports have is not to be held
-- against all Arabic ones to learn that. Each keeps a short list of what is not yet sorted in, because searches read all of it.
-- With very many reports they may be built before this release, concurrently and under these names: then nothing waits for them here.
drop index if exists report_search_terms_ix;
create index if not exists report_search_english_ix on report_search
  using gin (words, report_search_tags(position, source_id, published_on, language, credibility, lineage))
  with (gin_pending_list_limit = 512) where language = 'en';
create index if not exists report_search_arabic_ix on report_search
  using gin (words, report_search_tags(position, source_id, published_on, language, credibility, lineage))
  with (gin_pending_list_limit = 512) where language = 'ar';
create index if not exists report_search_other_ix on report_search
  using gin (words, report_search_tags(position, source_id, published_on, language, credibility, lineage))
  with (gin_pending_list_limit = 512) where coalesce(language, '') not in ('en', 'ar');
