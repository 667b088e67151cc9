package org.vigil.incidents.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    /** So many claims are looked through for those of one source before its reports are. */
    private static final int MOST_LOOKED_THROUGH = 10_000;

    Optional<Claim> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locked in the order of their ids, as everybody who locks several does, so that nobody waits in a circle. */
    List<Claim> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<Claim> attachedTo(Collection<UUID> incidents) {
        return list("incident in ?1 order by id", incidents);
    }

    /** No split leads the claim any more: where it is attached next is a decision of its own. */
    void leaveSplits(UUID claim) {
        getEntityManager().createNativeQuery("delete from split_claim where claim_id = ?1").setParameter(1, claim)
                .executeUpdate();
    }

    /**
     * The ids first, which an index answers by itself: of the many that a filter looks through, only a page is read
     * whole. What a source says and what it has published are two searches, because one with "or" would have to look at
     * every claim.
     */
    List<Claim> inOrder(ClaimFilter filter, Instant now, Optional<UUID> after, int limit) {
        boolean oldestFirst = filter.order() == ClaimOrder.OLDEST;
        String ordered = oldestFirst ? " order by id" : " order by id desc";
        Map<String, Object> values = new HashMap<>();
        String claims = " from Claim where " + conditions(filter, now, after, values);
        Stream<UUID> ids;
        if (filter.source == null) {
            ids = ids("select id" + claims + ordered, values, limit).stream();
        } else {
            values.put("source", filter.source);
            ids = Stream.concat(ids("select id" + claims + " and speaker = :source" + ordered, values, limit).stream(),
                    publishedBy(claims, ordered, values, limit).stream());
        }
        Comparator<UUID> order = Comparator.comparing(UUID::toString);
        List<UUID> page = ids.distinct().sorted(oldestFirst ? order : order.reversed()).limit(limit).toList();
        return page.isEmpty() ? List.of() : list("id in ?1" + ordered, page);
    }

    /**
     * Among the claims with which the list begins, where a source that publishes much is soon found; among those of all its
     * reports where these do not fill the page.
     */
    private List<UUID> publishedBy(String claims, String ordered, Map<String, Object> values, int limit) {
        List<UUID> first = ids("select c.id from (select id as id, report as report" + claims + ordered + " limit "
                + MOST_LOOKED_THROUGH + ") c"
                + " where exists (select 1 from KnownReport r where r.id = c.report and r.source = :source)"
                + ordered.replace(" id", " c.id"), values, limit);
        return first.size() == limit ? first
                : ids("select id" + claims + " and report in (select r.id from KnownReport r where r.source = :source)"
                        + ordered,
                        values, limit);
    }

    private List<UUID> ids(String claims, Map<String, Object> values, int limit) {
        TypedQuery<UUID> query = getEntityManager().createQuery(claims, UUID.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static String conditions(ClaimFilter filter, Instant now, Optional<UUID> after, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (filter.state() != null) {
            // Not as a parameter: the index of the open ones can only be chosen where it is plain that they are meant.
            conditions.add("state = " + ClaimState.class.getName() + "." + filter.state().name());
        }
        add("report = :report", "report", filter.report(), conditions, values);
        add("speaker = :speaker", "speaker", filter.speaker, conditions, values);
        add("incident = :incident", "incident", filter.incident(), conditions, values);
        add("country in :country", "country", filter.country, conditions, values);
        add("admin1 in :admin1", "admin1", filter.admin1, conditions, values);
        add("array_contains(actors, :actor)", "actor", filter.actor, conditions, values);
        add("category in :category", "category", filter.category(), conditions, values);
        add("toDay >= :from", "from", filter.from(), conditions, values);
        add("fromDay <= :to", "to", filter.to(), conditions, values);
        add("id < :young", "young", filter.before(now), conditions, values);
        addLeases(filter, now, conditions, values);
        add(filter.order() == ClaimOrder.OLDEST ? "id > :after" : "id < :after", "after", after.orElse(null), conditions,
                values);
        return String.join(" and ", conditions);
    }

    private static void addLeases(ClaimFilter filter, Instant now, List<String> conditions, Map<String, Object> values) {
        add("leasedBy = :leasedBy", "leasedBy", filter.leasedBy, conditions, values);
        if (Boolean.TRUE.equals(filter.free())) {
            conditions.add("(leasedUntil is null or leasedUntil <= :now)");
            values.put("now", now);
        } else if (filter.leasedBy != null || filter.free() != null) {
            conditions.add("leasedUntil > :now");
            values.put("now", now);
        }
    }

    private static void add(String condition, String name, Object value, List<String> conditions,
            Map<String, Object> values) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
