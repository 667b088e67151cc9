package org.vigil.sources.source;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What was known of a source and when, redacted for those who may not know protected ones. */
@ApplicationScoped
class SourceHistory {

    /** The revisions that brought another letter, each with the moment of the next such revision. */
    private static final String JUDGEMENTS = """
            select revision, letter, known_at, lead(known_at) over (order by revision) as until, made_by, reason from (
              select revision, known_at, made_by, reason, state ->> 'reliability' as letter,
                lag(state ->> 'reliability') over (order by revision) as letter_before
              from audit_entry where aggregate_type = ?1 and aggregate_id = ?2) as revisions
            where letter is distinct from letter_before""";

    private final SourceService sources;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final ObjectMapper json;

    SourceHistory(SourceService sources, AuditTrail audit, EntityManager entities, ObjectMapper json) {
        this.sources = sources;
        this.audit = audit;
        this.entities = entities;
        this.json = json;
    }

    @Transactional
    Page<Change> page(String idOrSlug, int beforeRevision, int limit) {
        List<AuditEntry> newestFirst = audit.history(SourceJournal.AGGREGATE, sources.demanded(idOrSlug).id, beforeRevision,
                limit + 1);
        Page<Change> page = Change.page(newestFirst, limit);
        return sources.seesProtected() ? page : page.map(this::redacted);
    }

    /** The changes after the revision that somebody has seen, newest first, at most so many as one page has; none for null. */
    @Transactional
    List<Change> since(String idOrSlug, Integer seen) {
        return seen == null ? List.of()
                : page(idOrSlug, Integer.MAX_VALUE, PageRequest.MOST).items().stream()
                        .filter(change -> change.revision() > seen).toList();
    }

    /** How the source was judged, the newest letter first; a 404 where there is no such source. */
    @Transactional
    @SuppressWarnings("unchecked")
    Page<ReliabilityView> reliability(String idOrSlug, int beforeRevision, int limit) {
        Source source = sources.demanded(idOrSlug);
        boolean open = !source.isProtected() || sources.seesProtected();
        List<Object[]> rows = entities.createNativeQuery(
                "select * from (" + JUDGEMENTS + ") as judgements where revision < ?3 order by revision desc limit ?4")
                .setParameter(1, SourceJournal.AGGREGATE).setParameter(2, source.id).setParameter(3, beforeRevision)
                .setParameter(4, limit + 1).getResultList();
        List<ReliabilityView> judgements = rows.stream().limit(limit).map(row -> new ReliabilityView(
                Reliability.valueOf((String) row[1]), (Instant) row[2], (Instant) row[3], (String) row[4],
                open ? (String) row[5] : null)).toList();
        return new Page<>(judgements, rows.size() > limit ? String.valueOf(rows.get(limit - 1)[0]) : null);
    }

    /** The source as it was known then; a 404 before it was registered. */
    @Transactional
    SourceView asOf(String idOrSlug, Instant moment) {
        Source source = sources.demanded(idOrSlug);
        AuditEntry then = audit.asOf(SourceJournal.AGGREGATE, source.id, moment).orElseThrow(
                () -> Problems.notFound(Sentence.of(SourceMessages.class, say -> say.missingAt(moment.toString()))));
        return SourceView.of(read(then.state()), then.revision(), source.createdAt, sources.seesProtected());
    }

    /** The reason for a change of a protected source may name it, so it goes as well. */
    private Change redacted(Change c) {
        boolean open = c.after().path("protection").asText().equals("public");
        return new Change(c.revision(), c.change(), c.knownAt(), c.by(), open ? c.reason() : null, redacted(c.before()),
                redacted(c.after()));
    }

    private JsonNode redacted(JsonNode state) {
        return state == null ? null : json.valueToTree(read(state).redacted());
    }

    private SourceState read(JsonNode state) {
        try {
            return json.treeToValue(state, SourceState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of a source cannot be read", e);
        }
    }
}
