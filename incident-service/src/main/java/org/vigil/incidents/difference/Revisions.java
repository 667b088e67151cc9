package org.vigil.incidents.difference;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds one revision of a thing and lets it be compared with the one before. */
@ApplicationScoped
public class Revisions {

    private final AuditTrail audit;
    private final ObjectMapper json;

    Revisions(AuditTrail audit, ObjectMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /**
     * A revision with its differences; 404 when there is no such revision.
     *
     * @param state the form in which the states of such things are stored
     * @param comparison what the state before and the state after differ in
     */
    @Transactional(TxType.MANDATORY)
    public <S> RevisedState of(String aggregateType, UUID id, int revision, Class<S> state,
            BiFunction<S, S, List<Difference>> comparison) {
        Change change = Change.page(audit.history(aggregateType, id, revision + 1, 2), 1).items().stream()
                .filter(c -> c.revision() == revision).findFirst()
                .orElseThrow(() -> Problems.notFound("revision", revision + " of the " + aggregateType + " " + id));
        return new RevisedState(change, change.before() == null ? List.of()
                : comparison.apply(read(change.before(), state), read(change.after(), state)));
    }

    /** A stored state in its form; what a later version no longer knows is passed over. */
    public <S> S read(JsonNode stored, Class<S> state) {
        try {
            return json.readerFor(state).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(stored);
        } catch (IOException e) {
            throw new IllegalStateException("A stored state cannot be read", e);
        }
    }
}
