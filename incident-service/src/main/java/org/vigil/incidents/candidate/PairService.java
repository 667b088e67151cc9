package org.vigil.incidents.candidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.incidents.actor.Actors;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.registry.Tellers;

/** Finds pairs of incidents that look like one, among so few that each can be compared with each. */
@ApplicationScoped
class PairService {

    private static final int MOST_COMPARED = 1_000;

    /** A pair of incidents is worth a curator's look when it is rather one than two. */
    private static final double LEAST_SCORE = 0.5;

    private final Actors actors;
    private final IncidentIndex index;
    private final Tales tales;

    PairService(Actors actors, IncidentIndex index, Tales tales) {
        this.actors = actors;
        this.index = index;
        this.tales = tales;
    }

    /**
     * The best pairs of as many days as hold no more incidents than can be compared. The next page begins some days before the
     * end of this one, and has the pairs of which one incident is later than that: none is left out, and none comes twice.
     */
    @Transactional
    Page<LikePair> pairs(PairFilter filter, int limit) {
        LocalDate shown = filter.shown();
        LocalDate from = shown == null || shown.minusDays(Days.FARTHEST_APART).isBefore(filter.from()) ? filter.from()
                : shown.minusDays(Days.FARTHEST_APART);
        LocalDate least = shown == null ? from : shown.plusDays(1);
        LocalDate to = filter.to();
        List<IndexedIncident> incidents = between(from, to, filter);
        while (incidents.size() > MOST_COMPARED) {
            if (!to.isAfter(least)) {
                throw Problems.invalidParameter("admin1",
                        Sentence.of(PairMessages.class, say -> say.tooMany(least)));
            }
            to = least.plusDays(ChronoUnit.DAYS.between(least, to) / 2);
            incidents = between(from, to, filter);
        }
        Set<String> everybody = new HashSet<>();
        incidents.forEach(incident -> everybody.addAll(incident.features().cast().everybody()));
        Likeness likeness = new Likeness(actors.families(everybody)::lineOf);
        return new Page<>(inFull(best(incidents, shown, likeness, 2 * limit), likeness, limit),
                to.equals(filter.to()) ? null : to.toString());
    }

    private List<IndexedIncident> between(LocalDate from, LocalDate to, PairFilter filter) {
        return index.between(from, to, filter.country(), filter.admin1(), MOST_COMPARED + 1);
    }

    /** @param shown the last day of the pages before, null for the first page */
    private static List<Pair> best(List<IndexedIncident> incidents, LocalDate shown, Likeness likeness, int most) {
        List<IndexedIncident> byDay = incidents.stream()
                .sorted(Comparator.comparing(incident -> incident.features().days().from())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < byDay.size(); i++) {
            IndexedIncident one = byDay.get(i);
            for (int j = i + 1; j < byDay.size() && !byDay.get(j).features().days().isLaterThan(one.features().days()); j++) {
                if (shown != null && !byDay.get(j).features().days().from().isAfter(shown)) {
                    continue;
                }
                double score = likeness.score(one.features(), byDay.get(j).features());
                if (score >= CandidateService.LEAST_SCORE) {
                    pairs.add(Pair.of(one.id(), byDay.get(j).id(), score));
                }
            }
        }
        return pairs.stream().sorted(Comparator.comparingDouble(Pair::score).reversed()).limit(most).toList();
    }

    private List<LikePair> inFull(List<Pair> pairs, Likeness likeness, int limit) {
        Set<UUID> ids = new HashSet<>();
        pairs.forEach(pair -> ids.addAll(pair.both()));
        List<Incident> incidents = index.read(ids);
        Tellers known = tales.known(incidents);
        Map<UUID, Features> features = incidents.stream().collect(Collectors.toMap(Incident::id,
                incident -> Features.of(incident.state(), tales.of(incident, known)), (a, b) -> a));
        Function<UUID, Features> of = features::get;
        return pairs.stream()
                .flatMap(pair -> likeness.compare(of.apply(pair.one()), of.apply(pair.other()))
                        .map(finding -> new LikePair(pair.both(), finding.rounded(), finding.because())).stream())
                .filter(pair -> pair.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingDouble(LikePair::score).reversed())
                .limit(limit).toList();
    }

    private record Pair(UUID one, UUID other, double score) {

        /** By their texts, which are in the order in which they were recorded; those of {@link UUID} are not. */
        static Pair of(UUID a, UUID b, double score) {
            return a.toString().compareTo(b.toString()) < 0 ? new Pair(a, b, score) : new Pair(b, a, score);
        }

        List<UUID> both() {
            return List.of(one, other);
        }
    }
}
