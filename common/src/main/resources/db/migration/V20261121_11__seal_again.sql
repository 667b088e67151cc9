-- From now on a seal carries a sum over all heads. It begins at nothing, so that everything waits for its seal once more, and what has no
-- hash yet gets one then. A head whose entries are gone waits too: it cannot be sealed, and a check names it.
insert into audit_unsealed (aggregate_type, aggregate_id, revision)
select aggregate_type, aggregate_id, max(revision)
from (select aggregate_type, aggregate_id, revision from audit_entry where aggregate_type <> 'seal'
      union all select aggregate_type, aggregate_id, revision from audit_head) as known
group by aggregate_type, aggregate_id
on conflict on constraint audit_unsealed_pk do update set revision = greatest(audit_unsealed.revision, excluded.revision);
delete from audit_head;
