package org.vigil.incidents.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.incidents.assessment.Assessor;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;

/** Lets claims count for the incidents that their attachment, the splits and the merges lead to. */
@ApplicationScoped
class Moves {

    private final ClaimJournal claims;
    private final IncidentJournal incidents;
    private final SplitRepository splits;
    private final Assessor assessor;

    Moves(ClaimJournal claims, IncidentJournal incidents, SplitRepository splits, Assessor assessor) {
        this.claims = claims;
        this.incidents = incidents;
        this.splits = splits;
        this.assessor = assessor;
    }

    /** Where each of the claims counts now. */
    Map<Claim, UUID> destinations(Collection<Claim> attached) {
        Map<UUID, UUID> led = splits.latest(attached.stream().map(Claim::id).toList());
        Map<Claim, UUID> homes = attached.stream()
                .collect(Collectors.toMap(claim -> claim, claim -> led.getOrDefault(claim.id(), claim.attachedTo())));
        Map<UUID, UUID> standing = incidents.standingFor(new HashSet<>(homes.values()));
        homes.replaceAll((claim, home) -> standing.get(home));
        return homes;
    }

    /** Moves each claim whose destination is another incident than the one that it counts for. */
    void carryOut(Map<Claim, UUID> destinations, String reason) {
        Map<Claim, UUID> moving = new HashMap<>(destinations);
        moving.entrySet().removeIf(move -> move.getKey().incident().equals(move.getValue()));
        claims.move(moving, reason);
    }

    /** Assesses incidents that were taken and writes their next revision. */
    void write(List<Incident> taken, String change, UUID changeId, String reason) {
        assessor.assess(taken);
        incidents.revisedAll(taken, change, changeId, reason);
    }

    /** The incidents that the claims leave and reach. */
    static Set<UUID> touched(Map<Claim, UUID> destinations) {
        Set<UUID> touched = new HashSet<>();
        destinations.forEach((claim, incident) -> {
            if (!claim.incident().equals(incident)) {
                touched.add(claim.incident());
                touched.add(incident);
            }
        });
        return touched;
    }
}
