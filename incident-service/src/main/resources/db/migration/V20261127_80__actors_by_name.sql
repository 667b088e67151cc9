-- The rows of a data set name their actors: each of a page's names is looked up among the names and the aliases.
create index actor_name_ix on actor (name);
create index actor_aliases_ix on actor using gin (aliases jsonb_path_ops);
