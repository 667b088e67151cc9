package org.vigil.incidents.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.casualty.CasualtyRule;
import org.vigil.incidents.casualty.Count;
import org.vigil.incidents.casualty.TalliedLine;
import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.incident.AttachedClaim;
import org.vigil.incidents.incident.CasualtyWords;
import org.vigil.incidents.incident.HeldLine;
import org.vigil.incidents.incident.IncidentState;
import org.vigil.incidents.incident.IncidentView;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.verification.Aside;

/** Tallies what the claims of one revision said, as the rule did when the revision was made. */
final class CasualtyExplanation {

    private final IncidentState state;
    private final Map<UUID, AttachedClaim> claims;

    private CasualtyExplanation(IncidentState state) {
        this.state = state;
        this.claims = state.claims().stream().collect(Collectors.toMap(AttachedClaim::id, Function.identity()));
    }

    static CasualtiesView of(IncidentView incident, Map<UUID, RecordClaim> said) {
        List<Count> counts = new ArrayList<>();
        for (AttachedClaim claim : incident.state().claims()) {
            RecordClaim statement = said.get(claim.id());
            counts.add(new Count(claim.id(), claim.stance(), statement.statedAt(), claim.origin(), statement.casualties()));
        }
        return new CasualtiesView(incident.id(), incident.revision(), new CasualtyExplanation(incident.state()).lines(counts),
                incident.knownAt());
    }

    private List<CasualtiesView.Line> lines(Collection<Count> counts) {
        Map<List<Object>, TalliedLine> tallied = new LinkedHashMap<>();
        CasualtyRule.tally(counts).forEach(line -> tallied.put(List.of(line.group(), line.outcome()), line));
        for (HeldLine held : state.heldCasualties()) {
            CasualtyLine line = held.line();
            tallied.putIfAbsent(List.of(line.group(), line.outcome()),
                    new TalliedLine(line.group(), line.outcome(), null, List.of(), List.of()));
        }
        return tallied.values().stream().map(this::line).toList();
    }

    private CasualtiesView.Line line(TalliedLine tallied) {
        CasualtyLine stands = state.casualties().stream()
                .filter(line -> line.group().equals(tallied.group()) && line.outcome() == tallied.outcome()).findFirst()
                .orElse(null);
        HeldLine held = state.heldCasualties().stream()
                .filter(h -> h.line().group().equals(tallied.group()) && h.line().outcome() == tallied.outcome()).findFirst()
                .orElse(null);
        return new CasualtiesView.Line(tallied.group(), tallied.outcome(), stands, tallied.line(),
                held == null ? null : new CasualtiesView.Held(held.by(), held.reason()),
                tallied.votes().stream().map(this::vote).toList(), tallied.aside().stream().map(this::aside).toList(),
                says(tallied, held));
    }

    private CasualtiesView.Vote vote(TalliedLine.Vote vote) {
        return new CasualtiesView.Vote(vote.origin(), vote.claim(), claims.get(vote.claim()).speaker(), vote.line().low(),
                vote.line().best(), vote.line().high());
    }

    /** A claim that adds no origin stands aside for the reason for which it adds none. */
    private CasualtiesView.SetAside aside(TalliedLine.SetAside aside) {
        AttachedClaim claim = claims.get(aside.claim());
        Aside because = aside.because() == Aside.WITHOUT_ORIGIN ? VerificationView.reason(claim) : aside.because();
        return new CasualtiesView.SetAside(aside.claim(), claim.speaker(), aside.line().low(), aside.line().best(),
                aside.line().high(), because,
                because.of(claim.speaker()));
    }

    private static Sentence says(TalliedLine tallied, HeldLine held) {
        if (held == null) {
            return Sentence.of(ExplanationMessages.class, say -> rule(tallied, say));
        }
        return tallied.line() == null ? Sentence.of(ExplanationMessages.class, ExplanationMessages::setWithoutLine)
                : Sentence.of(ExplanationMessages.class,
                        (say, language) -> say.set(CasualtyWords.numbers(tallied.line()).in(language)));
    }

    private static String rule(TalliedLine tallied, ExplanationMessages say) {
        if (tallied.line() == null) {
            return say.unsupported();
        }
        List<TalliedLine.Vote> votes = tallied.votes();
        if (votes.isEmpty()) {
            return say.noNumber();
        }
        if (votes.get(0).origin() == null) {
            return say.noOrigin();
        }
        return votes.size() == 1 ? say.oneOrigin() : say.vote(votes.size());
    }
}
