-- Whether an event is of long ago and is sent once more, to fill a topic again.
alter table outbox add column again boolean not null default false;
