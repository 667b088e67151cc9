package org.vigil.incidents.explanation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.incident.AttachedClaim;
import org.vigil.incidents.incident.IncidentState;
import org.vigil.incidents.incident.IncidentView;
import org.vigil.incidents.incident.Verification;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.statement.Words;
import org.vigil.incidents.verification.Aside;

/**
 * What the verification of an incident rests on.
 *
 * @param incident the incident
 * @param revision the revision that is explained
 * @param verification what is held and what the rule says
 * @param origins the independent origins that support it, each with its claims
 * @param aside the claims that support nothing
 * @param says the whole in a sentence
 * @param knownAt when the revision was recorded
 */
@Schema(description = "Which origins are counted, and why other claims are not.")
public record VerificationView(UUID incident, int revision, Verification verification, List<Origin> origins,
        List<SetAside> aside,
        Sentence says, Instant knownAt) {

    /**
     * What counts once.
     *
     * @param origin its key
     * @param claims the claims that go back to it
     */
    record Origin(String origin, List<Told> claims) {
    }

    /** A claim that counts. */
    record Told(UUID claim, String speaker, UUID report, @Schema(nullable = true) String reportSource, Stance stance) {
    }

    /** A claim that does not count. */
    record SetAside(UUID claim, String speaker, UUID report, @Schema(nullable = true) String reportSource, Stance stance,
            Aside asideBecause, Sentence says) {

        static SetAside of(AttachedClaim c) {
            Aside because = reason(c);
            return new SetAside(c.id(), c.speaker(), c.report(), c.reportSource(), c.stance(), because,
                    because.of(c.speaker()));
        }
    }

    static VerificationView of(IncidentView incident) {
        IncidentState state = incident.state();
        Map<String, List<Told>> told = new LinkedHashMap<>();
        state.claims().stream().filter(c -> c.origin() != null)
                .forEach(c -> told.computeIfAbsent(c.origin(), origin -> new ArrayList<>())
                        .add(new Told(c.id(), c.speaker(), c.report(), c.reportSource(), c.stance())));
        return new VerificationView(incident.id(), incident.revision(), state.verification(),
                told.entrySet().stream().map(e -> new Origin(e.getKey(), e.getValue())).toList(),
                state.claims().stream().filter(c -> c.origin() == null).map(SetAside::of).toList(), says(state),
                incident.knownAt());
    }

    /** Why a claim adds no origin; a state from before the reason was kept tells no more than that. */
    static Aside reason(AttachedClaim claim) {
        return claim.aside() == null ? Aside.WITHOUT_ORIGIN : claim.aside();
    }

    private static Sentence says(IncidentState state) {
        Verification v = state.verification();
        return Sentence.of(ExplanationMessages.class, (say, language) -> {
            String derived = Words.of(v.derived()).in(language);
            String because = state.because().in(language);
            return v.isHeld() ? say.held(Words.of(v.status()).in(language), derived, because) : say.byRule(derived, because);
        });
    }
}
