package org.vigil.incidents.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * What was known of many incidents at one moment, page by page. Each page is a short transaction of its own, so that a reader
 * who takes hours keeps no old rows alive; all of them together are one state, since what was known at a moment does not
 * change.
 */
@ApplicationScoped
public class KnownIncidents {

    /** As text, which is read into the state at once and not by way of a tree. */
    private static final String STATES = """
            select e.aggregate_id, e.revision, e.known_at, cast(e.state as text)
            from unnest(cast(?1 as uuid[]), cast(?2 as integer[])) as wanted (id, revision)
            join audit_entry e on e.aggregate_type = 'incident' and e.aggregate_id = wanted.id and e.revision = wanted.revision""";

    private final IncidentRevisions revisions;
    private final EntityManager database;
    private final ObjectReader states;

    KnownIncidents(IncidentRevisions revisions, EntityManager database, ObjectMapper json) {
        this.revisions = revisions;
        this.database = database;
        this.states = json.readerFor(IncidentState.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The incidents as they were known then, last recorded first, at most {@code limit} of them after the given one. */
    @Transactional
    public List<IncidentView> page(Instant moment, IncidentFilter filter, Optional<UUID> after, int limit) {
        List<IncidentRevision> found = revisions.asOf(moment, filter, after, limit);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, IncidentView> views = new HashMap<>();
        List<?> rows = database.createNativeQuery(STATES)
                .setParameter(1, found.stream().map(r -> r.incident).toArray(UUID[]::new))
                .setParameter(2, found.stream().map(r -> r.revision).toArray(Integer[]::new)).getResultList();
        rows.stream().map(Object[].class::cast).map(this::view).forEach(view -> views.put(view.id(), view));
        List<IncidentView> page = new ArrayList<>(found.size());
        found.forEach(revision -> page.add(views.get(revision.incident)));
        return page;
    }

    private IncidentView view(Object[] row) {
        try {
            return new IncidentView((UUID) row[0], (Integer) row[1], states.readValue((String) row[3]), (Instant) row[2]);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of an incident cannot be read", e);
        }
    }
}
