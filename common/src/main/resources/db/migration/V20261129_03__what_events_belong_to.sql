-- What an event belongs to: the id of the request that caused it, and its span as W3C Trace Context writes it.
alter table outbox add column correlation_id text, add column traceparent text;
