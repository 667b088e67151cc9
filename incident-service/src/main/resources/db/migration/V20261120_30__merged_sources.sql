alter table known_source add column merged_into text;
