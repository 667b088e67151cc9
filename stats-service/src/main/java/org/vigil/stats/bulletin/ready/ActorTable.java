package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.Table.Rest;
import org.vigil.stats.bulletin.TableBuilder;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.series.SeriesStatistic;
import org.vigil.stats.series.SeriesView;

/** What each actor claims, what others say of it, and the one over the other. */
@ApplicationScoped
class ActorTable {

    static final String NAME = "actors";

    /** Each needs a count of its own. */
    private static final int MOST_ACTORS = 20;

    private static final String[] SUPPORTED = { "reported", "corroborated", "confirmed" };
    private static final Comparator<Actor> ORDER = Comparator
            .comparingLong((Actor actor) -> -Math.max(actor.incidents.best(), actor.claimed.best()))
            .thenComparing(Actor::name);

    private final SeriesStatistic series;

    ActorTable(SeriesStatistic series) {
        this.series = series;
    }

    /**
     * One actor.
     *
     * @param incidents those that it is held to have done
     * @param claimed those for which it claims responsibility itself
     * @param onlyClaimed those held to be its own of which nobody tells but parties
     * @param supported those held to be its own of which somebody else tells
     * @param confirmed those of these that a curator found confirmed
     */
    private record Actor(String name, Cell.Count incidents, Cell.Count claimed, Cell.Count onlyClaimed, Cell.Count supported,
            Cell.Count confirmed) {

        ClaimInflation inflation() {
            return ClaimInflation.of(claimed.best(), supported.best());
        }
    }

    /** The table; the perpetrators that are selected, where any are, are the actors that it shows. */
    Table of(Selection selection) {
        List<String> chosen = selection.valuesOf(Dimension.PERPETRATOR);
        Selection everybody = selection.without(Dimension.PERPETRATOR);
        Question incidents = new Question(Measure.INCIDENTS, Bucket.ALL, Dimension.PERPETRATOR, everybody);
        Question claims = new Question(Measure.CLAIMS, Bucket.ALL, Dimension.ACTOR, everybody);
        SeriesView held = series.of(incidents);
        SeriesView claimed = series.of(claims);
        Map<String, Cell.Count> byHeld = Counts.byGroup(held);
        Map<String, Cell.Count> byClaimed = Counts.byGroup(claimed);
        SeriesView only = verified(incidents, "claimed");
        SeriesView supported = verified(incidents, SUPPORTED);
        SeriesView confirmed = verified(incidents, "confirmed");
        Map<String, Cell.Count> byOnly = Counts.byGroup(only);
        Map<String, Cell.Count> bySupported = Counts.byGroup(supported);
        Map<String, Cell.Count> byConfirmed = Counts.byGroup(confirmed);
        List<Actor> all = Stream.of(byHeld, byClaimed).flatMap(counts -> counts.keySet().stream()).distinct()
                .filter(name -> isChosen(chosen, name))
                .map(name -> new Actor(name, in(byHeld, name), in(byClaimed, name), in(byOnly, name), in(bySupported, name),
                        in(byConfirmed, name)))
                .sorted(ORDER).toList();
        List<Actor> first = all.subList(0, Math.min(MOST_ACTORS, all.size()));
        TableBuilder<Actor> table = TableBuilder.of(NAME, said(TableMessages::byActor), first)
                .text("actor", said(TableMessages::actor), Actor::name)
                .count("incidents", said(TableMessages::heldOwn), Actor::incidents)
                .count("claimed", said(TableMessages::claimedItself), Actor::claimed)
                .count("unclaimed", said(TableMessages::ownUnclaimed), actor -> unclaimed(claims, actor))
                .count("onlyClaimed", said(TableMessages::partiesOnly), Actor::onlyClaimed)
                .count("supported", said(TableMessages::supported), Actor::supported)
                .count("confirmed", said(TableMessages::confirmed), Actor::confirmed)
                .number("inflation", said(TableMessages::inflation), actor -> Cell.Number.of(actor.inflation().ratio()))
                .said("note", said(TableMessages::note), actor -> actor.inflation().says())
                .says(Definition.ofOne(incidents))
                .says(said(TableMessages::actorRule))
                .says(ClaimInflation.RULE)
                .unallocated(rest("incidents", held, chosen))
                .unallocated(rest("claimed", claimed, chosen))
                .cites(held.citation()).cites(claimed.citation())
                .cites(only.citation()).cites(supported.citation()).cites(confirmed.citation());
        return (all.size() > first.size() ? table.says(said(say -> say.firstActors(first.size(), all.size()))) : table).build();
    }

    private SeriesView verified(Question incidents, String... as) {
        return series.of(incidents.where(Dimension.VERIFICATION, List.of(as)));
    }

    private static List<Rest> rest(String counted, SeriesView view, List<String> chosen) {
        return Counts.rest(Counts.named(counted),
                view.unallocated().stream().filter(entry -> isChosen(chosen, entry.group())).toList());
    }

    private static boolean isChosen(List<String> chosen, String name) {
        return chosen.isEmpty() || chosen.contains(name);
    }

    private static Cell.Count in(Map<String, Cell.Count> counts, String actor) {
        return counts.getOrDefault(actor, Cell.Count.NONE);
    }

    /** What it is held to have done, less what of that it claims. */
    private Cell.Count unclaimed(Question claims, Actor actor) {
        if (actor.claimed.best() == 0) {
            return actor.incidents;
        }
        SeriesView own = series.of(claims.where(Dimension.PERPETRATOR, List.of(actor.name)));
        long number = actor.incidents.best() - in(Counts.byGroup(own), actor.name).best();
        return new Cell.Count(number, number, number, null, null);
    }
}
