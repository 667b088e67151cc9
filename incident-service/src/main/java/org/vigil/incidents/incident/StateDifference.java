package org.vigil.incidents.incident;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.difference.DifferenceMessages;
import org.vigil.incidents.difference.Differences;
import org.vigil.incidents.reason.Reasons;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Words;

/** What two states of an incident differ in, in the order in which a curator would ask. */
final class StateDifference {

    private StateDifference() {
    }

    static List<Difference> between(IncidentState before, IncidentState after) {
        Differences differences = new Differences();
        differences.value("mergedInto", before.mergedInto(), after.mergedInto(), StateDifference::merged)
                .value("withdrawn", before.withdrawn(), after.withdrawn(), (was, is) -> withdrawn(after))
                .value("verification", before.verification(), after.verification(),
                        (was, is) -> verification(was, is, after))
                .value("category", DifferenceMessages::category, before.category(), after.category())
                .value("eventType", DifferenceMessages::eventType, before.eventType(), after.eventType())
                .value("violenceType", DifferenceMessages::violenceType, before.violenceType(), after.violenceType())
                .value("when", before.when(), after.when(),
                        (was, is) -> says((say, language) -> say.when(days(was, say, language), days(is, say, language))));
        where(differences, before.where(), after.where());
        differences
                .entries("actors", before.actors(), after.actors(), a -> List.of(a.actor(), a.role()), StateDifference::actor)
                .entries("casualties", before.casualties(), after.casualties(), l -> List.of(l.group(), l.outcome()),
                        CasualtyWords::change)
                .entries("heldCasualties", before.heldCasualties(), after.heldCasualties(),
                        h -> List.of(h.line().group(), h.line().outcome()), CasualtyWords::held)
                .entries("claims", before.claims(), after.claims(), AttachedClaim::id, ClaimWords::change)
                .value("origins", DifferenceMessages::origins, before.origins(), after.origins())
                .entries("externalIds", before.externalIds(), after.externalIds(), id -> id, StateDifference::externalId);
        return differences.found();
    }

    private static void where(Differences differences, Place was, Place is) {
        differences.value("where.country", DifferenceMessages::country, was.country(), is.country())
                .value("where.admin1", DifferenceMessages::division, was.admin1(), is.admin1())
                .value("where.statedAdmin1", DifferenceMessages::statedDivision, was.statedAdmin1(), is.statedAdmin1())
                .value("where.computedAdmin1", DifferenceMessages::computedDivision, was.computedAdmin1(), is.computedAdmin1())
                .value("where.admin2", DifferenceMessages::district, was.admin2(), is.admin2())
                .value("where.place", DifferenceMessages::place, was.place(), is.place())
                .value("where.lat", DifferenceMessages::latitude, was.lat(), is.lat())
                .value("where.lon", DifferenceMessages::longitude, was.lon(), is.lon())
                .value("where.precision", DifferenceMessages::precision, was.precision(), is.precision());
    }

    private static Sentence merged(UUID was, UUID is) {
        return says((say, language) -> is == null ? say.standsAgain(was.toString()) : say.merged(is.toString()));
    }

    private static Sentence withdrawn(IncidentState after) {
        return says((say, language) -> {
            if (!after.withdrawn()) {
                return say.counts();
            }
            return after.withdrawnBecause() == null ? say.withoutClaims()
                    : say.withdrawn(isolated(Reasons.of(after.withdrawnBecause()).in(language), language));
        });
    }

    private static Sentence verification(Verification was, Verification is, IncidentState after) {
        return says((say, language) -> {
            String before = Words.of(was.status()).in(language);
            String now = Words.of(is.status()).in(language);
            String because = after.because().in(language);
            if (is.isHeld() && !sameHold(was, is)) {
                return say.held(was.status() == is.status() ? null : before, now,
                        is.basis() == null ? null : Words.of(is.basis()).in(language),
                        is.by() == null ? say.curator() : isolated(is.by(), language), isolated(is.reason(), language));
            }
            return is.isHeld() ? say.staysHeld(now, Words.of(is.derived()).in(language), because)
                    : say.derived(was.isHeld(), before, now, because);
        });
    }

    private static boolean sameHold(Verification was, Verification is) {
        return is.derivedAs(was.derived()).equals(was);
    }

    private static String days(When when, ChangeMessages say, String language) {
        return say.days(when.from().toString(), when.from().equals(when.to()) ? null : when.to().toString(),
                Words.of(when.precision()).in(language), Words.of(when.basis()).in(language));
    }

    private static Sentence actor(ActorRole was, ActorRole is) {
        ActorRole shown = is == null ? was : is;
        return says((say, language) -> {
            String role = Words.of(shown.role()).in(language);
            if (is == null) {
                return say.actorGone(shown.actor(), role);
            }
            String attribution = Words.of(is.attribution()).in(language);
            return was == null ? say.actorAdded(shown.actor(), role, attribution)
                    : say.attributed(shown.actor(), role, Words.of(was.attribution()).in(language), attribution);
        });
    }

    private static Sentence externalId(ExternalId was, ExternalId is) {
        return says((say, language) -> is == null
                ? say.noLongerKnown(isolated(was.id(), language), isolated(was.scheme(), language))
                : say.known(isolated(is.id(), language), isolated(is.scheme(), language)));
    }

    private static Sentence says(BiFunction<ChangeMessages, String, String> words) {
        return Sentence.of(ChangeMessages.class, words);
    }
}
