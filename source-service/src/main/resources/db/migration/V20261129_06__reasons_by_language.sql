-- What a rule says of a lineage, in every language; lineage_reason has it in English, or what a person has written.
alter table report add column lineage_reason_said text;
