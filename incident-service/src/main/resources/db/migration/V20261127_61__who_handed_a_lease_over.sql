-- May take it back: the name of the other curator can be misspelt.
alter table claim
  add column lease_given_by text,
  add constraint claim_lease_given_while_leased check (lease_given_by is null or leased_by is not null);
