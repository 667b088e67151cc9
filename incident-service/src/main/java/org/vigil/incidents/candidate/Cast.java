package org.vigil.incidents.candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.ActorRole.Role;
import org.vigil.incidents.statement.Words;

/** Who had which part. */
final class Cast {

    /** How often tellings of one thing, and of two, name the same actor, a parent or branch of it, or another one. */
    private record Shares(double sameOfOne, double sameOfTwo, double kinOfOne, double kinOfTwo, double otherOfOne,
            double otherOfTwo) {
    }

    /** The perpetrator is the same on many things of a country, and seldom told differently; targets are told in many ways. */
    private static final Map<Role, Shares> SHARES = new EnumMap<>(Map.of(
            Role.PERPETRATOR, new Shares(0.85, 0.35, 0.10, 0.07, 0.05, 0.58),
            Role.TARGET, new Shares(0.70, 0.25, 0.10, 0.07, 0.20, 0.68),
            Role.PARTY, new Shares(0.80, 0.30, 0.10, 0.07, 0.10, 0.63)));

    private final Map<Role, Set<String>> byRole = new EnumMap<>(Role.class);

    Cast(Collection<ActorRole> actors) {
        actors.forEach(actor -> byRole.computeIfAbsent(actor.role(), role -> new TreeSet<>()).add(actor.actor()));
    }

    /** Everybody, in whatever part. */
    Set<String> everybody() {
        Set<String> everybody = new HashSet<>();
        byRole.values().forEach(everybody::addAll);
        return everybody;
    }

    /** Each part with each who had it, as {@code perpetrator:islamic-state}. */
    String[] roles() {
        return byRole.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(actor -> WireNames.of(e.getKey()) + ":" + actor))
                .toArray(String[]::new);
    }

    /** A finding for each part that both name; where they name no part in common, one for anybody whom they share. */
    List<Evidence> compare(Cast other, Function<String, Set<String>> lineOf) {
        List<Evidence> evidence = new ArrayList<>();
        byRole.forEach((role, ours) -> {
            Set<String> theirs = other.byRole.get(role);
            if (theirs != null) {
                evidence.add(compare(role, ours, theirs, lineOf));
            }
        });
        if (!evidence.isEmpty()) {
            return evidence;
        }
        Set<String> shared = shared(everybody(), other.everybody());
        return shared.isEmpty() ? List.of()
                : List.of(Evidence.of(0.8, 0.4, Sentence.of(CandidateMessages.class,
                        (say, language) -> say.otherPart(Words.list(shared).in(language)))));
    }

    private static Evidence compare(Role role, Set<String> ours, Set<String> theirs, Function<String, Set<String>> lineOf) {
        Shares shares = SHARES.get(role);
        if (!Collections.disjoint(ours, theirs)) {
            return Evidence.of(shares.sameOfOne(), shares.sameOfTwo(),
                    Sentence.of(CandidateMessages.class, (say, language) -> say.sameActor(Words.of(role).in(language),
                            Words.list(shared(ours, theirs)).in(language))));
        }
        boolean kin = areKin(ours, theirs, lineOf);
        Sentence words = Sentence.of(CandidateMessages.class, (say, language) -> {
            String part = Words.of(role).in(language);
            String one = Words.list(ours).in(language);
            String other = Words.list(theirs).in(language);
            return kin ? say.kin(part, one, other) : say.otherActor(part, one, other);
        });
        return kin ? Evidence.of(shares.kinOfOne(), shares.kinOfTwo(), words)
                : Evidence.of(shares.otherOfOne(), shares.otherOfTwo(), words);
    }

    private static boolean areKin(Set<String> ours, Set<String> theirs, Function<String, Set<String>> lineOf) {
        for (String one : ours) {
            for (String other : theirs) {
                if (lineOf.apply(one).contains(other) || lineOf.apply(other).contains(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> shared(Set<String> ours, Set<String> theirs) {
        Set<String> shared = new TreeSet<>(ours);
        shared.retainAll(theirs);
        return shared;
    }
}
