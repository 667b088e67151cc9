package org.vigil.incidents.audit;

import java.util.List;

/**
 * Ways to use erasures to change the trail behind its back, as SQL. Names that begin with a colon stand for an entry
 * that the first erasure has rewritten, for one that the second has rewritten again, for another that the first has
 * rewritten, for one that none has, and for the two erasures; {@code aside.original_} has the trail before any,
 * {@code aside.between_} that between the two.
 */
final class ErasedTamperings {

    private static final String PUT_BACK = "update audit_entry e set state = k.state, reason = k.reason, made_by = k.made_by"
            + " from %saudit_entry k where k.id = e.id and e.id = '%s';";
    private static final String EDIT = "update audit_entry set state = jsonb_set(state, '{revision}', '99') where id = '%s';";
    private static final String LAST_OF = "aggregate_id = '%1$s' and revision = (select max(revision) from audit_entry"
            + " where aggregate_id = '%1$s')";

    static final List<String> ALL = List.of(
            // the name comes back
            PUT_BACK.formatted("aside.original_", ":entry"),
            PUT_BACK.formatted("aside.original_", ":entry") + "delete from audit_erasure where entry_id = ':entry'",
            PUT_BACK.formatted("aside.between_", ":twice"),
            PUT_BACK.formatted("aside.between_", ":twice")
                    + "delete from audit_erasure where entry_id = ':twice' and erasure_id = ':second'",
            PUT_BACK.formatted("aside.between_", ":twice")
                    + "update audit_erasure set position = position + 1000000 where entry_id = ':twice' and erasure_id = ':first'",
            PUT_BACK.formatted("aside.between_", ":twice") + "update audit_erasure x set mac = f.mac from audit_erasure f"
                    + " where x.entry_id = ':twice' and x.erasure_id = ':second' and f.entry_id = ':twice'"
                    + " and f.erasure_id = ':first'",
            // an edit hides behind an erasure
            EDIT.formatted(":entry"),
            "update audit_entry set reason = 'Another' where id = ':entry'",
            "update audit_entry set made_by = 'somebody-else' where id = ':entry'",
            EDIT.formatted(":entry") + "delete from audit_erasure where entry_id = ':entry'",
            EDIT.formatted(":plain") + "insert into audit_erasure (entry_id, erasure_id, mac)"
                    + " select ':plain', erasure_id, mac from audit_erasure where entry_id = ':entry'",
            EDIT.formatted(":plain") + "insert into audit_erasure (entry_id, erasure_id, mac)"
                    + " values (':plain', ':first', sha256('x'))",
            EDIT.formatted(":plain") + "insert into audit_erasure (entry_id, erasure_id, mac)"
                    + " values (':plain', gen_random_uuid(), sha256('x'))",
            "update audit_erasure set entry_id = ':plain' where entry_id = ':entry'",
            "update audit_entry set hash = sha256(hash) where id = ':entry'",
            "update audit_entry set hash = null where id = ':entry'",
            "update audit_entry set known_at = known_at - interval '1 microsecond' where id = ':entry'",
            "update audit_entry e set state = o.state from audit_entry o where e.id = ':entry' and o.id = ':other'",
            "delete from audit_entry where id = ':entry'",
            // what says which entries an erasure has rewritten
            "delete from audit_erasure where entry_id = ':entry'",
            "delete from audit_erasure",
            "insert into audit_erasure (entry_id, erasure_id, mac) select gen_random_uuid(), erasure_id, mac from audit_erasure"
                    + " where entry_id = ':entry'",
            "update audit_erasure set mac = sha256(mac) where entry_id = ':entry'",
            "update audit_erasure set erasure_id = ':second' where entry_id = ':entry'",
            "update audit_erasure set erasure_id = gen_random_uuid() where entry_id = ':entry'",
            "update audit_erasure set position = position + 1000000 where entry_id = ':entry'",
            "update audit_erasure x set mac = o.mac from audit_erasure o where x.entry_id = ':entry' and o.entry_id = ':other'",
            // the erasure itself
            "delete from audit_entry where aggregate_id = ':first'",
            "delete from audit_entry where aggregate_id = ':first'; delete from audit_erasure where erasure_id = ':first'",
            "delete from audit_entry where " + LAST_OF.formatted(":first"),
            "update audit_entry set change = 'begun' where " + LAST_OF.formatted(":first"),
            "update audit_entry set state = jsonb_set(state, '{digest}', '\"00\"') where " + LAST_OF.formatted(":first"));

    private ErasedTamperings() {
    }
}
