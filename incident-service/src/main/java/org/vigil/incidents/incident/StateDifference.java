package org.vigil.incidents.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.vigil.common.problem.WireNames;
import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.difference.Differences;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.verification.Verdict;
import org.vigil.incidents.verification.VerificationRule;

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
                .value("category", "Category", before.category(), after.category())
                .value("eventType", "Event type", before.eventType(), after.eventType())
                .value("violenceType", "Violence type", before.violenceType(), after.violenceType())
                .value("when", before.when(), after.when(), (was, is) -> "When: from " + days(was) + " to " + days(is) + ".");
        where(differences, before.where(), after.where());
        differences
                .entries("actors", before.actors(), after.actors(), a -> List.of(a.actor(), a.role()), StateDifference::actor)
                .entries("casualties", before.casualties(), after.casualties(), l -> List.of(l.group(), l.outcome()),
                        CasualtyWords::change)
                .entries("heldCasualties", before.heldCasualties(), after.heldCasualties(),
                        h -> List.of(h.line().group(), h.line().outcome()), CasualtyWords::held)
                .entries("claims", before.claims(), after.claims(), AttachedClaim::id, StateDifference::claim)
                .value("origins", "Independent origins", before.origins(), after.origins())
                .entries("externalIds", before.externalIds(), after.externalIds(), id -> id, (was, is) -> is == null
                        ? "It is no longer " + was.id() + " of " + was.scheme() + "."
                        : "It is " + is.id() + " of " + is.scheme() + ".");
        return differences.found();
    }

    private static void where(Differences differences, Place was, Place is) {
        differences.value("where.country", "Country", was.country(), is.country())
                .value("where.admin1", "Division", was.admin1(), is.admin1())
                .value("where.statedAdmin1", "Stated division", was.statedAdmin1(), is.statedAdmin1())
                .value("where.computedAdmin1", "Division by the coordinates", was.computedAdmin1(), is.computedAdmin1())
                .value("where.admin2", "District", was.admin2(), is.admin2())
                .value("where.place", "Place", was.place(), is.place())
                .value("where.lat", "Latitude", was.lat(), is.lat())
                .value("where.lon", "Longitude", was.lon(), is.lon())
                .value("where.precision", "Precision of the place", was.precision(), is.precision());
    }

    private static String merged(UUID was, UUID is) {
        return is == null ? "It stands for itself again and no longer for " + was + "." : "It was merged into " + is + ".";
    }

    private static String withdrawn(IncidentState after) {
        if (!after.withdrawn()) {
            return "It counts again.";
        }
        return after.withdrawnBecause() == null ? "It no longer counts: no claim is left."
                : "It was withdrawn and no longer counts, because: " + after.withdrawnBecause();
    }

    private static String verification(Verification was, Verification is, IncidentState after) {
        String because = ", because " + because(after) + ".";
        if (is.isHeld() && !sameHold(was, is)) {
            return "Verification: " + (was.status() == is.status() ? "" : "from " + WireNames.of(was.status()) + " to ")
                    + WireNames.of(is.status()) + basis(is) + ", held by " + Objects.requireNonNullElse(is.by(), "a curator")
                    + ", because: " + is.reason();
        }
        if (is.isHeld()) {
            return "Verification: " + WireNames.of(is.status()) + " stays held; the rule now says " + WireNames.of(is.derived())
                    + because;
        }
        return (was.isHeld() ? "Verification: given back to the rule, from " : "Verification: from ")
                + WireNames.of(was.status()) + " to " + WireNames.of(is.status()) + because;
    }

    private static boolean sameHold(Verification was, Verification is) {
        return is.derivedAs(was.derived()).equals(was);
    }

    private static String basis(Verification is) {
        return is.basis() == null ? "" : " (" + WireNames.of(is.basis()) + ")";
    }

    private static String because(IncidentState state) {
        return Verdict.because(state.verification().derived(), state.origins(),
                state.claims().stream().anyMatch(claim -> VerificationRule.UNKNOWN_LINEAGE.equals(claim.origin())));
    }

    private static String days(When when) {
        return (when.from().equals(when.to()) ? when.from() : when.from() + " until " + when.to()) + " (to the "
                + WireNames.of(when.precision()) + ", " + WireNames.of(when.basis()) + ")";
    }

    private static String actor(ActorRole was, ActorRole is) {
        ActorRole shown = is == null ? was : is;
        String who = shown.actor() + " as " + WireNames.of(shown.role());
        if (is == null) {
            return who + " was taken out.";
        }
        return was == null ? who + " (" + WireNames.of(is.attribution()) + ") was added."
                : who + ": attribution from " + WireNames.of(was.attribution()) + " to " + WireNames.of(is.attribution()) + ".";
    }

    private static String claim(AttachedClaim was, AttachedClaim is) {
        if (is == null) {
            return "The claim of " + was.speaker() + " no longer belongs to it.";
        }
        String standing = is.aside() == null ? "" : "stands aside, because " + is.aside().because();
        if (was == null) {
            return "The claim of " + is.speaker() + " was attached" + (standing.isEmpty() ? "" : " and " + standing) + ".";
        }
        List<String> changes = new ArrayList<>();
        if (was.aside() != is.aside() && is.aside() != null) {
            changes.add("it now " + standing);
        } else if (!Objects.equals(was.origin(), is.origin())) {
            changes.add(is.origin() == null ? "it adds no origin now" : "it now goes back to " + is.origin());
        }
        if (!Objects.equals(was.reportSource(), is.reportSource())) {
            changes.add("its report is one of " + is.reportSource());
        }
        if (!Objects.equals(was.claimedBy(), is.claimedBy())) {
            changes.add(is.claimedBy() == null ? "it is not known who claims responsibility"
                    : "it claims responsibility for " + is.claimedBy());
        }
        return "The claim of " + is.speaker() + ": " + (changes.isEmpty() ? "told anew" : String.join("; ", changes)) + ".";
    }
}
