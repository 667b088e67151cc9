-- How many items a feed had beyond those that one poll takes.
alter table feed add column last_left_out integer not null default 0;
alter table feed alter column last_left_out drop default;
