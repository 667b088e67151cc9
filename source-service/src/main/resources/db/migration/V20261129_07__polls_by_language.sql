-- Why a poll failed and an item was refused, in every language; last_error and last_refusal have it in English.
alter table feed add column last_error_said text;
alter table feed add column last_refusal_said text;
