package org.vigil.stats.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.vigil.common.inbox.PoisonException;
import org.vigil.stats.grid.PrioGrid;

/** What this service takes from an event of an incident. */
record IncidentData(String change, UUID changeId, String category, String eventType, String violenceType,
        Verification verification, When when, Where where, List<Actor> actors, List<CasualtyLine> casualties,
        List<Claim> claims, UUID mergedInto, Boolean withdrawn) {

    private static final String WITHDRAWN = "withdrawn";
    private static final String DISCOUNTED = "discounted";
    private static final String CLAIMS_RESPONSIBILITY = "claims-responsibility";

    record Verification(String status) {
    }

    record When(LocalDate from, LocalDate to, String precision) {
    }

    record Where(String country, String admin1, Double lat, Double lon, String precision) {

        /** The cell of a point that is close to where it was; the middle of a division or country stands for no place. */
        String prioGrid() {
            boolean close = "exact".equals(precision) || "near".equals(precision);
            return close && lat != null && lon != null ? String.valueOf(PrioGrid.cell(lat, lon)) : null;
        }
    }

    record Actor(String actor, String role) {
    }

    record Claim(String speaker, String reportSource, String stance, String claimedBy) {
    }

    /** Refuses what could never be counted, so that the dead letter says why. */
    IncidentData {
        if (change == null || category == null || verification == null || verification.status() == null
                || where == null || when == null || when.from() == null || when.to() == null
                || when.from().isAfter(when.to())) {
            throw new PoisonException("The incident lacks its change, category, verification, place or days in order.", null);
        }
        actors = actors == null ? List.of() : actors;
        casualties = casualties == null ? List.of() : casualties;
        claims = claims == null ? List.of() : claims;
        withdrawn = Boolean.TRUE.equals(withdrawn);
    }

    /** Merged away, withdrawn and discounted incidents are kept and never counted. */
    boolean isCounted() {
        return mergedInto == null && !withdrawn && !change.equals(WITHDRAWN) && !verification.status().equals(DISCOUNTED);
    }

    List<String> actorsInAnyRole() {
        return distinct(actors.stream().map(Actor::actor));
    }

    List<String> actorsAs(String role) {
        return distinct(actors.stream().filter(actor -> role.equals(actor.role())).map(Actor::actor));
    }

    List<String> claimants() {
        return distinct(claims.stream().filter(claim -> CLAIMS_RESPONSIBILITY.equals(claim.stance())).map(Claim::claimedBy));
    }

    List<String> sources() {
        return distinct(claims.stream().flatMap(claim -> Stream.of(claim.speaker(), claim.reportSource())
                .filter(Objects::nonNull)));
    }

    List<String> casualtyGroups() {
        return distinct(casualties.stream().map(CasualtyLine::group));
    }

    /** How many came to an outcome, as {@link CasualtyLine#sum} says it. */
    Long[] people(String outcome) {
        return CasualtyLine.sum(casualties.stream().filter(line -> outcome.equals(line.outcome())).toList());
    }

    private static List<String> distinct(Stream<String> slugs) {
        return slugs.filter(Objects::nonNull).distinct().sorted().toList();
    }
}
