package org.vigil.stats.bulletin.ready;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Selection;

@ApplicationScoped
class ClaimInflationByActor implements ReadyBulletin {

    private final ActorTable actors;

    ClaimInflationByActor(ActorTable actors) {
        this.actors = actors;
    }

    @Override
    public Description description() {
        return new Description("claim-inflation", "Claimed, supported and unclaimed, by actor",
                "What each actor claims itself beside what others tell of it, and the one over the other.",
                "Nobody's: monitors publish either what is claimed or what they confirmed, and this holds the two together.",
                "The verification is chosen by the bulletin; perpetrator chooses the actors that are shown.",
                "from=2019-07-01&to=2019-08-31&country=IQ&country=SY");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.unfiltered(selection, Dimension.VERIFICATION);
        return List.of(actors.of(selection));
    }

    @Override
    public Selection filtered(Selection selection) {
        return selection.without(Dimension.PERPETRATOR);
    }
}
