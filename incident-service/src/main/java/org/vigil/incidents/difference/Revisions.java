package org.vigil.incidents.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Preconditions;
import org.vigil.incidents.reason.Reasons;
import org.vigil.incidents.statement.Words;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds one revision of a thing and lets it be compared with the one before. */
@ApplicationScoped
public class Revisions {

    private static final int MOST_SINCE = 20;

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
                .orElseThrow(() -> Problems
                        .notFound(Sentence.of(DifferenceMessages.class, say -> say.noRevision(revision, aggregateType, id))));
        return between(change, state, comparison);
    }

    /** A change with its differences. */
    public <S> RevisedState between(Change change, Class<S> state, BiFunction<S, S, List<Difference>> comparison) {
        return new RevisedState(change, change.before() == null ? List.of()
                : comparison.apply(read(change.before(), state), read(change.after(), state)));
    }

    /**
     * Refuses a change with 428 where the If-Match header is absent, and with 412 where it names an earlier revision than the
     * current one: it then says who made what of the thing since, when and why, the latest {@value #MOST_SINCE} changes at
     * most.
     */
    @Transactional(TxType.MANDATORY)
    public <S> void demandSeen(String ifMatch, String aggregateType, UUID id, int current, Class<S> state,
            BiFunction<S, S, List<Difference>> comparison) {
        Preconditions.ifMatch(ifMatch, current, seen -> {
            List<AuditEntry> entries = audit.history(aggregateType, id, current + 1,
                    Math.min(current - seen, MOST_SINCE) + 1);
            List<ChangeSince> since = new ArrayList<>();
            for (int i = 0; i < entries.size() && entries.get(i).revision() > seen && since.size() < MOST_SINCE; i++) {
                since.add(ChangeSince.of(entries.get(i), i + 1 == entries.size() ? List.of()
                        : comparison.apply(read(entries.get(i + 1).state(), state), read(entries.get(i).state(), state))));
            }
            return since.isEmpty() ? Problems.stale(current) : Problems.stale(current, said(entries.get(0)), since);
        });
    }

    /** A change in a few words, as the end of a sentence. */
    public static Sentence said(AuditEntry change) {
        Sentence reason = Reasons.of(change.reason());
        return Sentence.of(DifferenceMessages.class, (say, language) -> say.said(Words.of(change.change()).in(language),
                OthersWords.isolated(change.madeBy()), change.knownAt(),
                reason == null ? null : OthersWords.isolated(reason.in(language))));
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
