-- Whether a webhook stays within the team, so that it is also told of what licences forbid to pass on.
alter table webhook add column internal boolean not null default false;

-- Where a delivery stood in the topic, so that it can be told again from there.
alter table webhook_delivery add column position text;
