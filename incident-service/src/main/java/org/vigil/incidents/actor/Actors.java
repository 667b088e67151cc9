package org.vigil.incidents.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.problem.Fault;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.ActorRole;

/** What the other features ask about actors. */
@ApplicationScoped
public class Actors {

    private final ActorRepository actors;

    Actors(ActorRepository actors) {
        this.actors = actors;
    }

    /** Those of the slugs under which an actor is known. */
    @Transactional(TxType.MANDATORY)
    public Set<String> knownAmong(Collection<String> slugs) {
        return slugs.isEmpty() ? Set.of() : actors.named(slugs).stream().map(a -> a.slug).collect(Collectors.toSet());
    }

    /** A 400 that names each entry of {@code actors} whose actor is not recorded. */
    @Transactional(TxType.MANDATORY)
    public void demandKnown(List<ActorRole> roles) {
        Set<String> known = knownAmong(roles.stream().map(ActorRole::actor).toList());
        List<Fault> unknown = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (!known.contains(roles.get(i).actor())) {
                unknown.add(Fault.body("actors[" + i + "].actor", Sentence.of(ActorMessages.class, ActorMessages::unknown)));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.invalid(unknown);
        }
    }

    /** The years in which these actors were active, as far as they are recorded. */
    @Transactional(TxType.MANDATORY)
    public Map<String, ActiveYears> activeYears(Collection<String> slugs) {
        return slugs.isEmpty() ? Map.of()
                : actors.named(slugs).stream()
                        .collect(Collectors.toMap(a -> a.slug, a -> new ActiveYears(a.activeFrom, a.activeTo)));
    }

    /** The parents of these actors, and theirs in turn, so that all the ancestors of each can be told. */
    @Transactional(TxType.MANDATORY)
    public Families families(Collection<String> slugs) {
        Map<String, String> parentOf = new HashMap<>();
        Set<String> wanted = new HashSet<>(slugs);
        while (!wanted.isEmpty()) {
            Set<String> next = new HashSet<>();
            for (Actor actor : actors.named(wanted)) {
                parentOf.put(actor.slug, actor.parent);
                next.add(actor.parent);
            }
            next.remove(null);
            next.removeAll(parentOf.keySet());
            wanted = next;
        }
        return new Families(parentOf);
    }

    /** Who belongs to whom, at one moment. */
    public static final class Families {

        private final Map<String, String> parentOf;

        Families(Map<String, String> parentOf) {
            this.parentOf = parentOf;
        }

        /** The actor itself, its parent, the parent's parent and so on. */
        public Set<String> lineOf(String slug) {
            Set<String> line = new LinkedHashSet<>();
            for (String next = slug; next != null && line.add(next);) {
                next = parentOf.get(next);
            }
            return line;
        }
    }
}
