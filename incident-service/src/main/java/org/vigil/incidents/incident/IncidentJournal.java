package org.vigil.incidents.incident;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Republisher;
import org.vigil.common.outbox.Topics;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.difference.Revisions;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes incidents: each revision leaves its audit row and its event in the transaction that makes it. */
@ApplicationScoped
public class IncidentJournal implements Republisher {

    static final String AGGREGATE = "incident";

    private static final String RECORDED = "recorded";
    private static final String EVENT = "org.vigil.incident.";

    /** Beside the state in the audit trail: the merge or split that made the revision. */
    private static final String CHANGE_ID = "changeId";

    private final IncidentRepository incidents;
    private final IncidentRevisions revisions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Revisions differences;
    private final ObjectMapper json;

    IncidentJournal(IncidentRepository incidents, IncidentRevisions revisions, AuditTrail audit, Outbox outbox,
            Revisions differences, ObjectMapper json) {
        this.incidents = incidents;
        this.revisions = revisions;
        this.audit = audit;
        this.outbox = outbox;
        this.differences = differences;
        this.json = json;
    }

    /** An incident that nobody else can change until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Optional<Incident> take(UUID id) {
        return incidents.locked(id);
    }

    /** The same, of which the caller has seen the latest revision; 404 when there is none, 428 or 412 when he has not. */
    @Transactional(TxType.MANDATORY)
    public Incident take(UUID id, String ifMatch) {
        Incident incident = take(id).orElseThrow(() -> missing(id));
        differences.demandSeen(ifMatch, AGGREGATE, id, incident.revision, IncidentState.class, StateDifference::between);
        return incident;
    }

    /**
     * An incident to look at, as it is, or as it was known at a moment; 404 when there is none, or nothing was known
     * of it then.
     *
     * @param moment null for now
     */
    @Transactional(TxType.MANDATORY)
    public IncidentView read(UUID id, Instant moment) {
        if (moment == null) {
            return IncidentView.of(incidents.findByIdOptional(id).orElseThrow(() -> missing(id)));
        }
        return audit.asOf(AGGREGATE, id, moment).map(this::view)
                .orElseThrow(() -> Problems.notFound(Sentence.of(IncidentMessages.class, say -> say.missingThen(id, moment))));
    }

    /** 404: there is no such incident. */
    public static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(IncidentMessages.class, say -> say.missing(id)));
    }

    /** The incident as the change left it. */
    IncidentView view(AuditEntry change) {
        return new IncidentView(change.aggregateId(), change.revision(), stateAfter(change), change.knownAt());
    }

    /** Those of the incidents that there are, which nobody else can change until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<Incident> take(Collection<UUID> ids) {
        return incidents.locked(ids);
    }

    /**
     * A conflict where it stands for another incident or is withdrawn, so that nobody changes what nobody sees; says what was
     * made of it last, by whom and when.
     */
    @Transactional(TxType.MANDATORY)
    public void demandStanding(Incident incident) {
        incident.aside().ifPresent(why -> {
            Sentence last = Revisions.said(audit.history(AGGREGATE, incident.id, Integer.MAX_VALUE, 1).get(0));
            throw Problems.conflict(Sentence.of(IncidentMessages.class,
                    (say, language) -> say.aside(why.in(language), last.in(language))));
        });
    }

    /** Gives a new incident its id. */
    @Transactional(TxType.MANDATORY)
    public void add(Incident incident) {
        incidents.persist(incident);
    }

    /** The incidents that the given ones stand for, themselves where they were not merged. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, UUID> standingFor(Collection<UUID> ids) {
        return incidents.roots(ids);
    }

    /** Keeps merges and splits away until the transaction ends; others that attach go on beside it. */
    @Transactional(TxType.MANDATORY)
    public void keepStructure() {
        incidents.lockStructure(true);
    }

    /** Keeps everybody else who moves claims between incidents away until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void changeStructure() {
        incidents.lockStructure(false);
    }

    /** Writes the first revision of an incident that was added. */
    @Transactional(TxType.MANDATORY)
    public void recorded(Incident incident, String reason) {
        write(incident, RECORDED, null, reason);
    }

    /**
     * Adds incidents that an import made, and writes their first revisions all at once.
     *
     * @param reason the rule's reason, the same for all of them
     */
    @Transactional(TxType.MANDATORY)
    public void recordedAll(List<Incident> made, String reason) {
        writeAll(made, RECORDED, null, reason, () -> incidents.persist(made));
    }

    /** Writes the first revision of an incident that a split made. */
    @Transactional(TxType.MANDATORY)
    public void splitOff(Incident incident, UUID split, String reason) {
        write(incident, "split", split, reason);
    }

    /**
     * Writes the next revision of an incident that was taken and has changed. One that has lost its last claim is
     * withdrawn by that, and restored when it has one again.
     */
    @Transactional(TxType.MANDATORY)
    public void revised(Incident incident, String reason) {
        revised(incident, "revised", null, reason);
    }

    /** The same for a change that several incidents share. */
    @Transactional(TxType.MANDATORY)
    public void revised(Incident incident, String change, UUID changeId, String reason) {
        incident.revision++;
        write(incident, incident.kindOfChange(change), changeId, reason);
    }

    /** The same for all the incidents of one change: a few statements for all of them. */
    @Transactional(TxType.MANDATORY)
    public void revisedAll(List<Incident> changed, String change, UUID changeId, String reason) {
        changed.forEach(incident -> incident.revision++);
        changed.stream().collect(Collectors.groupingBy(incident -> incident.kindOfChange(change), LinkedHashMap::new,
                Collectors.toList())).forEach((kind, alike) -> writeAll(alike, kind, changeId, reason, () -> {
                }));
    }

    private void write(Incident incident, String change, UUID changeId, String reason) {
        AuditEntry entry = audit.append(AGGREGATE, incident.id, incident.revision, change, reason,
                recorded(incident, changeId));
        incident.knownAt = entry.knownAt();
        revisions.note(List.of(incident));
        republish(entry);
    }

    /** @param insert writes those that are new, once they are complete, so that none is written twice */
    private void writeAll(List<Incident> changed, String change, UUID changeId, String reason, Runnable insert) {
        List<AuditEntry> entries = audit.appendAll(AGGREGATE, change, reason, changed.stream()
                .map(incident -> new AuditTrail.Revised(incident.id, incident.revision, recorded(incident, changeId)))
                .toList());
        List<Outbox.Announced> announced = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            Incident incident = changed.get(i);
            incident.knownAt = entries.get(i).knownAt();
            announced.add(new Outbox.Announced(EVENT + change, entries.get(i),
                    IncidentChanged.of(entries.get(i), changeId, incident.state)));
        }
        insert.run();
        revisions.note(changed);
        outbox.publishAll(Topics.INCIDENTS, announced);
    }

    private ObjectNode recorded(Incident incident, UUID changeId) {
        ObjectNode recorded = json.valueToTree(incident.state);
        if (changeId != null) {
            recorded.put(CHANGE_ID, changeId.toString());
        }
        return recorded;
    }

    @Override
    public String aggregateType() {
        return AGGREGATE;
    }

    @Override
    public String ownTopic() {
        return Topics.INCIDENTS;
    }

    @Override
    public void republish(AuditEntry change) {
        String changeId = change.state().path(CHANGE_ID).textValue();
        outbox.publish(Topics.INCIDENTS, EVENT + change.change(), change,
                IncidentChanged.of(change, changeId == null ? null : UUID.fromString(changeId), stateAfter(change)));
    }

    /** The state that the change left. */
    IncidentState stateAfter(AuditEntry change) {
        try {
            return json.readerFor(IncidentState.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(change.state());
        } catch (IOException e) {
            throw new IllegalStateException("A stored state of an incident cannot be read", e);
        }
    }
}
