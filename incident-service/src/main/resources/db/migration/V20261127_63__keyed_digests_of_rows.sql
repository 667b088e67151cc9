-- A digest without a key lets a name be guessed that was erased from its row. Those of before are replaced by the service, which has
-- the key, when it starts.
alter table imported_row add column digest_keyed boolean not null default false;
create index imported_row_plain_digest_ix on imported_row (scheme, external_id) where not digest_keyed;
