-- Addresses that are told of revisions; the position in the topic of incidents is all that has to be kept of what they were told.
create table webhook (
  id uuid not null,
  revision integer not null,
  url text not null,
  description text,
  types jsonb not null,
  secret text not null,
  former_secret text,
  former_until timestamptz,
  paused boolean not null,
  paused_because text,
  since timestamptz not null,
  position jsonb not null,
  failures integer not null,
  next_attempt_at timestamptz not null,
  last_delivered_at timestamptz,
  lease uuid,
  leased_until timestamptz,
  created_at timestamptz not null,
  constraint webhook_pk primary key (id)
);

create table webhook_delivery (
  id uuid not null,
  webhook_id uuid not null,
  message_id uuid not null,
  type text not null,
  incident_id uuid not null,
  revision integer not null,
  sent_at timestamptz not null,
  status integer,
  failure text,
  millis bigint not null,
  constraint webhook_delivery_pk primary key (id),
  constraint webhook_delivery_webhook_fk foreign key (webhook_id) references webhook (id) on delete cascade
);
create index webhook_delivery_webhook_ix on webhook_delivery (webhook_id, id);
create index webhook_delivery_sent_ix on webhook_delivery (sent_at);
