-- Since when an event waits to be sent, which may have become known long before.
alter table outbox add column waits_since timestamptz not null default now();
