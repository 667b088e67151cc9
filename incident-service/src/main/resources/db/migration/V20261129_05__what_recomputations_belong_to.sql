-- What the newest change belongs to of which the dependants are assessed: the id of its request, and its span.
alter table recomputation add column correlation_id text, add column traceparent text;
