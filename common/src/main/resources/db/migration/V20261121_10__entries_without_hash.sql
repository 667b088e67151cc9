-- Finds what was recorded before there were chains, and says quickly that there is none.
create index audit_entry_unchained on audit_entry (aggregate_type, aggregate_id) where hash is null;
