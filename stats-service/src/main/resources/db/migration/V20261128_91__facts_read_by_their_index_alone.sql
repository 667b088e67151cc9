-- A table that was written anew can be read by its indexes alone only after this, and autovacuum sees no reason for it.
vacuum analyze incident_fact;
