-- Which transaction took a revision in. Below the smallest number that is still in progress nothing can be added any more, so that what
-- is read in this order up to there is read once and wholly; a time or a sequence would step over what commits late.
alter table inbox add column seen xid8 not null default pg_current_xact_id();
create index inbox_incidents_seen_ix on inbox (seen, key, revision) where topic = 'vigil.incidents.v1';
