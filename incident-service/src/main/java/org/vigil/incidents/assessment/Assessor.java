package org.vigil.incidents.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.incidents.actor.Actors;
import org.vigil.incidents.casualty.CasualtyRule;
import org.vigil.incidents.casualty.Count;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.incident.Assessment;
import org.vigil.incidents.incident.AttachedClaim;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.registry.Reference;
import org.vigil.incidents.registry.Registry;
import org.vigil.incidents.registry.Tellers;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.verification.Testimony;
import org.vigil.incidents.verification.Verdict;
import org.vigil.incidents.verification.VerificationRule;

/** Applies the rules to incidents, with what is known now. */
@ApplicationScoped
public class Assessor {

    private final ClaimJournal claims;
    private final Registry registry;
    private final Actors actors;
    private final DependencyRepository dependencies;

    Assessor(ClaimJournal claims, Registry registry, Actors actors, DependencyRepository dependencies) {
        this.claims = claims;
        this.registry = registry;
        this.actors = actors;
        this.dependencies = dependencies;
    }

    /**
     * Assesses incidents that the transaction has taken, or has made itself.
     *
     * @return those that have changed, with the rule's reason
     */
    @Transactional(TxType.MANDATORY)
    public Map<Incident, String> assess(List<Incident> taken) {
        Map<Incident, String> changed = new LinkedHashMap<>();
        dependencies.replace(assess(taken, claims.attachedTo(taken.stream().map(Incident::id).toList()).stream()
                .collect(Collectors.groupingBy(Claim::incident)), changed));
        return changed;
    }

    /**
     * Assesses incidents that the transaction has made itself and not written yet, each with its only claim.
     *
     * @param write writes them; is given each with the rule's reason
     */
    @Transactional(TxType.MANDATORY)
    public void assessNew(Map<Incident, Claim> made, Consumer<Map<Incident, String>> write) {
        Map<UUID, List<Claim>> attached = new HashMap<>();
        made.forEach((incident, claim) -> attached.put(incident.id(), List.of(claim)));
        Map<Incident, String> changed = new LinkedHashMap<>();
        Map<UUID, Set<Reference>> looked = assess(List.copyOf(made.keySet()), attached, changed);
        write.accept(changed);
        dependencies.add(looked);
    }

    /** Assesses them, notes those that have changed, and answers what was looked at for each. */
    private Map<UUID, Set<Reference>> assess(List<Incident> taken, Map<UUID, List<Claim>> attached,
            Map<Incident, String> changed) {
        List<Claim> all = attached.values().stream().flatMap(List::stream).toList();
        Tellers tellers = registry.tellers(all.stream().map(c -> c.statement().speaker()).toList(),
                all.stream().map(c -> c.statement().report()).toList());
        Actors.Families families = actors.families(taken.stream().flatMap(i -> i.state().actors().stream())
                .map(ActorRole::actor).collect(Collectors.toSet()));
        Map<UUID, Set<Reference>> looked = new HashMap<>();
        for (Incident incident : taken) {
            List<Claim> own = attached.getOrDefault(incident.id(), List.of());
            Set<String> involved = involved(incident, families);
            Verdict verdict = VerificationRule.apply(own.stream().map(c -> testimony(c, tellers)).toList(), involved);
            if (incident.assess(assessment(own, verdict, tellers))) {
                changed.put(incident, verdict.reason().toString());
            }
            looked.put(incident.id(), lookedAt(own, involved, tellers));
        }
        return looked;
    }

    private static Set<String> involved(Incident incident, Actors.Families families) {
        Set<String> involved = new HashSet<>();
        incident.state().actors().forEach(role -> involved.addAll(families.lineOf(role.actor())));
        return involved;
    }

    private static Testimony testimony(Claim claim, Tellers tellers) {
        String speaker = claim.statement().speaker();
        return new Testimony(claim.id(), claim.statement().stance(), tellers.standsFor(speaker), tellers.voice(speaker),
                tellers.telling(claim.statement().report()));
    }

    private static Assessment assessment(List<Claim> claims, Verdict verdict, Tellers tellers) {
        List<Count> counts = new ArrayList<>();
        List<AttachedClaim> attached = new ArrayList<>();
        for (Claim claim : claims) {
            String origin = verdict.originOf().get(claim.id());
            counts.add(new Count(claim.id(), claim.statement().stance(), claim.statement().statedAt(), origin,
                    claim.statement().casualties()));
            attached.add(attached(claim, verdict, tellers));
        }
        return new Assessment(verdict.status(), verdict.origins(), CasualtyRule.apply(counts), List.copyOf(attached));
    }

    private static AttachedClaim attached(Claim claim, Verdict verdict, Tellers tellers) {
        UUID report = claim.statement().report();
        String speaker = claim.statement().speaker();
        Stance stance = claim.statement().stance();
        String claimedBy = stance == Stance.CLAIMS_RESPONSIBILITY ? tellers.voiceOf(speaker) : null;
        return new AttachedClaim(claim.id(), report, tellers.sourceOf(report), speaker, stance, claimedBy,
                verdict.originOf().get(claim.id()), testimony(claim, tellers).pending(), verdict.aside().get(claim.id()));
    }

    private static Set<Reference> lookedAt(List<Claim> claims, Set<String> involved, Tellers tellers) {
        Set<Reference> looked = new HashSet<>();
        claims.forEach(c -> looked.addAll(tellers.consulted(c.statement().report(), c.statement().speaker())));
        involved.forEach(slug -> looked.add(Reference.actor(slug)));
        return looked;
    }
}
