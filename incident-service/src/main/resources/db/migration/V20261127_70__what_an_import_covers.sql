-- The countries and days that a file speaks of: what lies outside is not missing in it. Null for imports from before, of which
-- nobody can say it.
alter table data_import
  add column covers jsonb,
  add column covers_stated boolean not null default false;
