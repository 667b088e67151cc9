package org.vigil.incidents.verification;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Claims that go back to the same mouth: one origin, however many they are. Two claims are of one origin where they
 * share a mark: the top owner, an actor spoken for, or the report that a telling goes back to.
 */
final class Origin {

    private final Set<String> marks = new TreeSet<>();
    private final Set<UUID> claims = new HashSet<>();
    private final Set<String> speakers = new TreeSet<>();
    private boolean party = true;

    private Origin(Testimony testimony, Set<String> involved) {
        Voice teller = testimony.teller();
        teller.actors().forEach(actor -> marks.add("voice:" + actor));
        marks.add("source:" + teller.top());
        if (testimony.isOwnVoice() && testimony.telling().originId() != null) {
            marks.add("telling:" + testimony.telling().originId());
        }
        claims.add(testimony.claim());
        speakers.add(teller.source());
        party = teller.isPartyTo(involved);
    }

    /** The origins behind these testimonies; each has arrived and supports the incident. */
    static List<Origin> of(Collection<Testimony> testimonies, Set<String> involved) {
        List<Origin> origins = List.of();
        for (Testimony testimony : testimonies) {
            Origin next = new Origin(testimony, involved);
            origins.stream().filter(next::sharesMark).forEach(next::take);
            origins = Stream.concat(origins.stream().filter(o -> !next.sharesMark(o)), Stream.of(next)).toList();
        }
        return origins;
    }

    private boolean sharesMark(Origin other) {
        return !Collections.disjoint(marks, other.marks);
    }

    /** An origin is a party only where all of its speakers are: one more supporting claim never makes it weaker. */
    private void take(Origin other) {
        marks.addAll(other.marks);
        claims.addAll(other.claims);
        speakers.addAll(other.speakers);
        party &= other.party;
    }

    boolean isParty() {
        return party;
    }

    Set<UUID> claims() {
        return claims;
    }

    /** The first mark by the alphabet, that of an actor spoken for before others. */
    String key() {
        return marks.stream().filter(mark -> mark.startsWith("voice:")).findFirst().orElse(marks.iterator().next());
    }

    static List<String> namesOf(Collection<Origin> origins) {
        return origins.stream().flatMap(o -> o.speakers.stream()).distinct().sorted().toList();
    }
}
