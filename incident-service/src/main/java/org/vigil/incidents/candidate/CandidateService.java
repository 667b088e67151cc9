package org.vigil.incidents.candidate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.web.Page;
import org.vigil.incidents.actor.Actors;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;
import org.vigil.incidents.registry.Tellers;

/** Finds the incidents that may be the one in question. It reads and never attaches or merges. */
@ApplicationScoped
public class CandidateService {

    /** Below that nobody is helped by looking. */
    static final double LEAST_SCORE = 0.05;

    /** So many of the best by the index alone, at least, are read whole: it knows all but who is behind them. */
    private static final int LEAST_READ = 20;

    private final ClaimJournal claims;
    private final Actors actors;
    private final IncidentIndex index;
    private final Tales tales;

    CandidateService(ClaimJournal claims, Actors actors, IncidentIndex index, Tales tales) {
        this.claims = claims;
        this.actors = actors;
        this.index = index;
        this.tales = tales;
    }

    /** The incidents to which a claim may belong, beside the one to which it does. */
    @Transactional
    public Page<Candidate> ofClaim(UUID id, int limit) {
        Claim claim = claims.find(id);
        return candidates(Features.of(claim.statement(), tales.of(claim.statement())), claim.incident(), limit);
    }

    /** The other incidents that look like one. */
    @Transactional
    public Page<Candidate> ofIncident(UUID id, int limit) {
        List<Incident> found = index.read(List.of(id));
        if (found.isEmpty()) {
            throw IncidentJournal.missing(id);
        }
        Incident incident = found.get(0);
        return candidates(Features.of(incident.state(), tales.of(incident, tales.known(found))), id, limit);
    }

    private Page<Candidate> candidates(Features wanted, UUID except, int limit) {
        Collection<IndexedIncident> around = index.around(wanted);
        Set<String> everybody = new HashSet<>(wanted.cast().everybody());
        around.forEach(incident -> everybody.addAll(incident.features().cast().everybody()));
        Likeness likeness = new Likeness(actors.families(everybody)::lineOf);
        ToDoubleFunction<IndexedIncident> score = incident -> likeness.score(wanted, incident.features());
        List<Incident> best = index.read(around.stream().filter(incident -> !incident.id().equals(except))
                .map(incident -> new Ranked(incident.id(), score.applyAsDouble(incident)))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed()).limit(Math.max(LEAST_READ, 2 * limit))
                .map(Ranked::incident).toList());
        Tellers known = tales.known(best);
        return new Page<>(best.stream()
                .map(incident -> likeness.compare(wanted, Features.of(incident.state(), tales.of(incident, known)))
                        .filter(finding -> finding.score() >= LEAST_SCORE).map(finding -> Candidate.of(incident, finding)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Candidate::discounted)
                        .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
                        .thenComparing(Candidate::incident))
                .limit(limit).toList(), null);
    }

    private record Ranked(UUID incident, double score) {
    }
}
