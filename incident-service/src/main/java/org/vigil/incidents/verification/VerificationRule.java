package org.vigil.incidents.verification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.vigil.incidents.statement.Stance;

/**
 * Derives how far an incident is supported from who says so, as the domain's words on claims and verification have it.
 * <ul>
 * <li>Only claims-responsibility, asserts and confirms support; what has not arrived adds nothing.
 * <li>A claim's origin is its speaker where that is not the report's own source, else the report that the telling goes back to.
 * <li>Sources under one owner, or speaking for one actor, are one origin; this holds of an outlet's own voice too, so that two
 * outlets of one owner are one origin although they tell it in two reports.
 * <li>An outlet's own voice does not count beside a speaker whom the same report, or the report it goes back to, quotes.
 * <li>A telling of unknown lineage adds no origin to others; where it stands alone, it is one.
 * </ul>
 */
public final class VerificationRule {

    /** The key of the one origin that tellings of unknown lineage are together, where there is no other. */
    public static final String UNKNOWN_LINEAGE = "lineage:unknown";

    private VerificationRule() {
    }

    /**
     * Applies the rule.
     *
     * @param testimonies the claims attached to one incident
     * @param involved the slugs of the incident's actors and of their parents
     */
    public static Verdict apply(Collection<Testimony> testimonies, Set<String> involved) {
        Map<UUID, Aside> aside = aside(testimonies);
        List<Testimony> supporting = testimonies.stream().filter(t -> !aside.containsKey(t.claim())).toList();
        List<Testimony> traced = supporting.stream().filter(t -> !t.isOfUnknownLineage()).toList();
        if (traced.isEmpty()) {
            return ofUnknownLineage(supporting, involved, aside);
        }
        supporting.stream().filter(Testimony::isOfUnknownLineage).forEach(t -> aside.put(t.claim(), Aside.UNKNOWN_LINEAGE));
        return ofOrigins(Origin.of(traced, involved), aside);
    }

    private static Map<UUID, Aside> aside(Collection<Testimony> testimonies) {
        Set<UUID> quoting = reportsThatQuote(testimonies);
        Map<UUID, Aside> aside = new HashMap<>();
        for (Testimony t : testimonies) {
            if (!t.stance().supports()) {
                aside.put(t.claim(), t.stance() == Stance.DENIES ? Aside.DENIES : Aside.DISPUTES);
            } else if (t.pending()) {
                aside.put(t.claim(), Aside.PENDING);
            } else if (isBesideQuotedSpeaker(t, quoting)) {
                aside.put(t.claim(), Aside.BESIDE_QUOTED_SPEAKER);
            }
        }
        return aside;
    }

    /** Reports that quote somebody in support of the incident, even somebody who has not arrived yet. */
    private static Set<UUID> reportsThatQuote(Collection<Testimony> testimonies) {
        Set<UUID> quoting = new HashSet<>();
        for (Testimony t : testimonies) {
            if (t.stance().supports() && t.telling() != null && !t.isOwnVoice()) {
                quoting.add(t.telling().report());
            }
        }
        return quoting;
    }

    private static boolean isBesideQuotedSpeaker(Testimony t, Set<UUID> quoting) {
        return t.isOwnVoice() && (quoting.contains(t.telling().report()) || quoting.contains(t.telling().originId()));
    }

    private static Verdict ofOrigins(List<Origin> origins, Map<UUID, Aside> aside) {
        Map<UUID, String> originOf = new HashMap<>();
        origins.forEach(o -> o.claims().forEach(claim -> originOf.put(claim, o.key())));
        Status status = origins.stream().allMatch(Origin::isParty) ? Status.CLAIMED
                : origins.size() == 1 ? Status.REPORTED : Status.CORROBORATED;
        return new Verdict(status, origins.size(), originOf, aside,
                Verdict.reason(Verdict.because(status, origins.size(), false), Origin.namesOf(origins)));
    }

    /** Tellings of unknown lineage may all go back to one: together they are one origin at most. */
    private static Verdict ofUnknownLineage(List<Testimony> tellings, Set<String> involved, Map<UUID, Aside> aside) {
        Map<UUID, String> originOf = new HashMap<>();
        tellings.forEach(t -> originOf.put(t.claim(), UNKNOWN_LINEAGE));
        Status status = tellings.stream().allMatch(t -> t.teller().isPartyTo(involved)) ? Status.CLAIMED : Status.REPORTED;
        int origins = tellings.isEmpty() ? 0 : 1;
        return new Verdict(status, origins, originOf, aside,
                Verdict.reason(Verdict.because(status, origins, true), List.of()));
    }
}
