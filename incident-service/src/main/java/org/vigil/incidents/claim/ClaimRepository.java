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
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.vigil.incidents.registry.PublisherChanged;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    private static final String SAID_BY = "speaker = :source";
    private static final String PUBLISHED_BY = "publishedBy = :source";

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

    /** Lets the claims on a report be found by its source. */
    void follow(@Observes PublisherChanged change) {
        update("publishedBy = ?1 where report = ?2 and publishedBy is distinct from ?1", change.source(), change.report());
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
        Stream<UUID> ids = filter.source == null ? ids("", filter, now, after, limit)
                : Stream.concat(ids(SAID_BY, filter, now, after, limit), ids(PUBLISHED_BY, filter, now, after, limit));
        Comparator<UUID> order = Comparator.comparing(UUID::toString);
        List<UUID> page = ids.distinct().sorted(oldestFirst ? order : order.reversed()).limit(limit).toList();
        return page.isEmpty() ? List.of() : list("id in ?1 order by id" + (oldestFirst ? "" : " desc"), page);
    }

    private Stream<UUID> ids(String ofSource, ClaimFilter filter, Instant now, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (filter.state() != null) {
            // Not as a parameter: the index of the open ones can only be chosen where it is plain that they are meant.
            conditions.add("state = " + ClaimState.class.getName() + "." + filter.state().name());
        }
        add("report = :report", "report", filter.report(), conditions, values);
        add("speaker = :speaker", "speaker", filter.speaker, conditions, values);
        add(ofSource, "source", filter.source, conditions, values);
        add("incident = :incident", "incident", filter.incident(), conditions, values);
        add("country in :country", "country", filter.country, conditions, values);
        add("admin1 in :admin1", "admin1", filter.admin1, conditions, values);
        add("array_contains(actors, :actor)", "actor", filter.actor, conditions, values);
        add("category in :category", "category", filter.category(), conditions, values);
        add("toDay >= :from", "from", filter.from(), conditions, values);
        add("fromDay <= :to", "to", filter.to(), conditions, values);
        add("id < :young", "young", filter.before(now), conditions, values);
        addLeases(filter, now, conditions, values);
        boolean oldestFirst = filter.order() == ClaimOrder.OLDEST;
        add(oldestFirst ? "id > :after" : "id < :after", "after", after.orElse(null), conditions, values);
        TypedQuery<UUID> query = getEntityManager().createQuery("select id from Claim where "
                + String.join(" and ", conditions) + (oldestFirst ? " order by id" : " order by id desc"), UUID.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultStream();
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
