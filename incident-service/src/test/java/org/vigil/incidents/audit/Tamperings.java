package org.vigil.incidents.audit;

import java.util.List;
import java.util.UUID;

/**
 * Ways to change the trail behind its back, as SQL. Names that begin with a colon stand for a sealed thing and one of its
 * revisions that is neither the first nor the last, for another sealed thing, for a sealed thing that has grown by one entry
 * since, for a fresh one that no seal covers, and for a claim that none covers either.
 */
final class Tamperings {

    private static final String LAST_SEAL = "aggregate_type = 'seal' and revision ="
            + " (select max(revision) from audit_entry where aggregate_type = 'seal')";
    private static final String HEAD_BACK = "update audit_head h set revision = e.revision, hash = e.hash from audit_entry e"
            + " where h.aggregate_id = ':id' and e.aggregate_type = h.aggregate_type and e.aggregate_id = h.aggregate_id";
    private static final String GROWN_COUNTS = "update audit_head h set revision = e.revision, hash = e.hash from audit_entry e"
            + " where h.aggregate_id = ':grownId' and e.aggregate_type = h.aggregate_type"
            + " and e.aggregate_id = h.aggregate_id and e.revision = :grownLast;"
            + " delete from audit_unsealed where aggregate_id = ':grownId'";
    private static final String FRESH_COUNTS = "insert into audit_head select aggregate_type, aggregate_id, revision, hash"
            + " from audit_entry where aggregate_id = ':freshId' and revision = :last";

    static final List<String> ALL = List.of(
            // one field of one entry
            "update audit_entry set state = jsonb_set(state, '{tampered}', 'true') where :thing and revision = :revision",
            "update audit_entry set state = jsonb_set(state, '{exact}', to_jsonb((state ->> 'exact')::numeric + 1e-20))"
                    + " where :thing and revision = :revision",
            "update audit_entry set state = (repeat('[', 1500) || repeat(']', 1500))::jsonb where :thing and revision = :last",
            "update audit_entry set reason = coalesce(reason, '') || ' ' where :thing and revision = :revision",
            "update audit_entry set made_by = 'somebody-else' where :thing and revision = :revision",
            "update audit_entry set change = change || 'd' where :thing and revision = :revision",
            "update audit_entry set known_at = known_at - interval '1 microsecond' where :thing and revision = :revision",
            "update audit_entry set known_at = 'infinity' where :thing and revision = :last",
            "update audit_entry set id = gen_random_uuid() where :thing and revision = :revision",
            "update audit_entry set hash = sha256(hash) where :thing and revision = :revision",
            "update audit_entry set hash = null where :thing and revision = :revision",
            // entries that go, move, or come
            "delete from audit_entry where :thing and revision = :revision",
            "delete from audit_entry where :thing and revision > :revision",
            "delete from audit_entry where :thing",
            "delete from audit_entry where :thing and revision = 1; alter table audit_entry drop constraint"
                    + " audit_entry_revision_from_1; update audit_entry set revision = 1 - revision where :thing;"
                    + " update audit_entry set revision = -revision where :thing;"
                    + " alter table audit_entry add constraint audit_entry_revision_from_1 check (revision >= 1)",
            "update audit_entry e set state = o.state, reason = o.reason, change = o.change, known_at = o.known_at"
                    + " from audit_entry o where o.aggregate_id = ':id' and e.aggregate_id = ':id'"
                    + " and (o.revision, e.revision) in ((:revision, :revision - 1), (:revision - 1, :revision))",
            "insert into audit_entry select gen_random_uuid(), aggregate_type, aggregate_id, revision + 1, change,"
                    + " known_at + interval '1 second', made_by, reason, state, hash from audit_entry where :thing"
                    + " and revision = :last",
            "update audit_entry set aggregate_id = gen_random_uuid() where :thing and revision = :last",
            "update audit_entry set aggregate_id = case when :thing then ':otherId' else ':id' end::uuid,"
                    + " revision = revision + 100 where :thing or :other;"
                    + " update audit_entry set revision = revision - 100 where :thing or :other",
            // the end is cut off, or the whole thing, and so is what remembers it
            "delete from audit_entry where :thing and revision > :revision; delete from audit_unsealed where :thing;"
                    + HEAD_BACK + " and e.revision = :revision",
            "delete from audit_entry where :thing; delete from audit_head where :thing",
            "delete from audit_entry where :thing and revision = :last; delete from audit_head where :thing;"
                    + " insert into audit_unsealed values ('" + Recorded.TYPE + "', ':id', :last - 1)",
            // the same, and as much is added elsewhere, so that the counts agree
            "delete from audit_entry where :thing and revision = :last;" + HEAD_BACK + " and e.revision = :last - 1;"
                    + GROWN_COUNTS,
            "delete from audit_entry where :thing; delete from audit_head where :thing;" + FRESH_COUNTS,
            "delete from audit_entry where :thing and revision > 1;" + HEAD_BACK + " and e.revision = 1;"
                    + " update audit_head set revision = :last + revision - 1 where :other",
            // a sealed entry passes for one that waits
            HEAD_BACK + " and e.revision = :revision",
            HEAD_BACK + " and e.revision = :last - 1; insert into audit_unsealed values ('" + Recorded.TYPE
                    + "', ':id', :last);" + GROWN_COUNTS,
            "delete from audit_head where :thing; insert into audit_unsealed values ('" + Recorded.TYPE + "', ':id', :last);"
                    + FRESH_COUNTS,
            "insert into audit_unsealed values ('" + Recorded.TYPE + "', ':id', :revision)",
            // entries pass for such from before there were chains
            "update audit_entry set hash = null where :thing; delete from audit_head where :thing",
            "update audit_entry set hash = null, reason = 'Another' where :thing; delete from audit_head where :thing;"
                    + FRESH_COUNTS,
            "update audit_entry set hash = null where :thing; delete from audit_head where :thing; insert into audit_unsealed"
                    + " values ('" + Recorded.TYPE + "', ':id', :last);" + FRESH_COUNTS,
            // what waits for its seal
            "delete from audit_unsealed where aggregate_id = ':grownId'",
            "delete from audit_entry where aggregate_id = ':grownId' and revision = :grownLast",
            "update audit_entry set reason = 'Another' where aggregate_id = ':freshId' and revision = 9",
            "update audit_unsealed set revision = revision - 1 where aggregate_id = ':freshId'",
            "delete from audit_entry where aggregate_id = ':claimId'; delete from audit_unsealed where aggregate_id = ':claimId'",
            // the seals
            "delete from audit_entry where " + LAST_SEAL,
            "delete from audit_entry where aggregate_type = 'seal'",
            "delete from audit_entry where aggregate_type = 'seal' and revision = 1",
            "delete from audit_entry where aggregate_type = 'seal'; delete from audit_head",
            "insert into audit_unsealed select aggregate_type, aggregate_id, max(revision) from audit_entry"
                    + " where aggregate_type <> 'seal' group by 1, 2 on conflict do nothing;"
                    + " delete from audit_entry where aggregate_type = 'seal'; delete from audit_head",
            "insert into audit_entry select gen_random_uuid(), 'seal', gen_random_uuid(), 1, change, known_at, made_by, reason,"
                    + " state, hash from audit_entry where " + LAST_SEAL,
            // an earlier seal, or other totals, in the place of the last
            "delete from audit_entry where :thing and revision = :last;" + HEAD_BACK + " and e.revision = :last - 1;"
                    + " update audit_entry set state = jsonb_set(state, '{entries}',"
                    + " to_jsonb((state ->> 'entries')::bigint - 1)) where " + LAST_SEAL,
            "update audit_entry e set state = e.state || jsonb_build_object('heads', o.state -> 'heads', 'nonce',"
                    + " o.state -> 'nonce') from audit_entry o where o.aggregate_type = 'seal' and o.revision = e.revision - 1"
                    + " and e.id = (select id from audit_entry where " + LAST_SEAL + ")",
            "update audit_entry e set state = o.state, hash = o.hash, id = gen_random_uuid() from audit_entry o"
                    + " where o.aggregate_type = 'seal' and o.revision = e.revision - 1 and e.id = (select id from audit_entry where "
                    + LAST_SEAL + ")",
            // everything as it was at an earlier seal
            ":back");

    private Tamperings() {
    }

    static String sql(int n, Recorded thing, int revision, Recorded other, Recorded grown, Recorded fresh, UUID claim,
            String back) {
        return ALL.get(n % ALL.size())
                .replace(":grownId", grown.id().toString()).replace(":grownLast", String.valueOf(grown.revisions()))
                .replace(":freshId", fresh.id().toString()).replace(":claimId", claim.toString())
                .replace(":otherId", other.id().toString()).replace(":other", other.condition())
                .replace(":thing", thing.condition()).replace(":id", thing.id().toString())
                .replace(":revision", String.valueOf(revision)).replace(":last", String.valueOf(thing.revisions()))
                .replace(":back", back);
    }
}
