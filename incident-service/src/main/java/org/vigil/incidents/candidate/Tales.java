package org.vigil.incidents.candidate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.incident.AttachedClaim;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.registry.Registry;
import org.vigil.incidents.registry.Tellers;
import org.vigil.incidents.verification.Telling;
import org.vigil.incidents.verification.Voice;

/** Tells who is behind claims and incidents. */
@ApplicationScoped
class Tales {

    /** An incident with more claims than that shares its origins with any claim on it by the first of them. */
    private static final int MOST_REPORTS = 20;

    private final Registry registry;

    Tales(Registry registry) {
        this.registry = registry;
    }

    Tale of(RecordClaim claim) {
        Tellers tellers = registry.tellers(List.of(claim.speaker()), List.of(claim.report()));
        Telling telling = tellers.telling(claim.report());
        boolean ownVoice = telling != null && claim.speaker().equals(telling.source());
        Voice voice = ownVoice && telling.originVoice() != null ? telling.originVoice() : tellers.voice(claim.speaker());
        Set<String> origins = new HashSet<>();
        if (voice != null) {
            voice.actors().forEach(actor -> origins.add("voice:" + actor));
            origins.add("source:" + voice.top());
        }
        return new Tale(Set.of(claim.report()), origins(List.of(claim.report()), tellers), origins);
    }

    /** What is known of all the reports behind these incidents, asked for at once. */
    Tellers known(Collection<Incident> incidents) {
        return registry.tellers(List.of(), incidents.stream().flatMap(i -> reports(i).stream()).collect(Collectors.toSet()));
    }

    Tale of(Incident incident, Tellers known) {
        Set<String> origins = incident.state().claims().stream().map(AttachedClaim::origin).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Tale(reports(incident), origins(reports(incident), known), origins);
    }

    private static Set<UUID> reports(Incident incident) {
        return incident.state().claims().stream().limit(MOST_REPORTS).map(AttachedClaim::report).collect(Collectors.toSet());
    }

    private static Set<UUID> origins(Collection<UUID> reports, Tellers known) {
        return reports.stream().map(known::telling).filter(Objects::nonNull).map(Telling::originId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
