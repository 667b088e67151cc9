package org.vigil.incidents.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Republisher;
import org.vigil.common.outbox.Topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes incidents: each revision leaves its audit row and its event in the transaction that makes it. */
@ApplicationScoped
public class IncidentJournal implements Republisher {

    static final String AGGREGATE = "incident";

    private final IncidentRepository incidents;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final ObjectMapper json;

    IncidentJournal(IncidentRepository incidents, AuditTrail audit, Outbox outbox, ObjectMapper json) {
        this.incidents = incidents;
        this.audit = audit;
        this.outbox = outbox;
        this.json = json;
    }

    /** An incident that nobody else can change until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Optional<Incident> take(UUID id) {
        return incidents.locked(id);
    }

    /** Those of the incidents that there are, which nobody else can change until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<Incident> take(Collection<UUID> ids) {
        return incidents.locked(ids);
    }

    /** Gives a new incident its id. */
    @Transactional(TxType.MANDATORY)
    public void add(Incident incident) {
        incidents.persist(incident);
    }

    /** Writes the first revision of an incident that was added. */
    @Transactional(TxType.MANDATORY)
    public void recorded(Incident incident, String reason) {
        write(incident, "recorded", reason);
    }

    /** Writes the next revision of an incident that was taken and has changed. */
    @Transactional(TxType.MANDATORY)
    public void revised(Incident incident, String reason) {
        incident.revision++;
        write(incident, "revised", reason);
    }

    private void write(Incident incident, String change, String reason) {
        AuditEntry entry = audit.append(AGGREGATE, incident.id, incident.revision, change, reason, incident.state);
        incident.knownAt = entry.knownAt();
        publish(entry, incident.state);
    }

    private void publish(AuditEntry entry, IncidentState state) {
        outbox.publish(Topics.INCIDENTS, "org.vigil.incident." + entry.change(), entry, IncidentChanged.of(entry, state));
    }

    @Override
    public String aggregateType() {
        return AGGREGATE;
    }

    @Override
    public void republish(AuditEntry change) {
        publish(change, stateAfter(change));
    }

    /** The state that the change left. */
    IncidentState stateAfter(AuditEntry change) {
        try {
            return json.treeToValue(change.state(), IncidentState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of an incident cannot be read", e);
        }
    }
}
