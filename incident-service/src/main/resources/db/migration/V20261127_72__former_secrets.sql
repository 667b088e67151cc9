-- Every secret that was replaced within a day is still signed with, not the last one alone.
alter table webhook add column former_secrets jsonb not null default '[]';
update webhook set former_secrets = jsonb_build_array(jsonb_build_object('secret', former_secret, 'until', former_until))
where former_secret is not null;
alter table webhook drop column former_secret, drop column former_until;
