package org.vigil.incidents.place;

import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.difference.DifferenceMessages;
import org.vigil.incidents.difference.Differences;

/** What two states of a place differ in. */
final class PlaceDifference {

    private PlaceDifference() {
    }

    static List<Difference> between(PlaceView was, PlaceView is) {
        return new Differences()
                .value("name", DifferenceMessages::name, was.name(), is.name())
                .value("names", was.names(), is.names(),
                        (a, b) -> Sentence.of(DifferenceMessages.class, DifferenceMessages::names))
                .entries("aliases", was.aliases(), is.aliases(), alias -> alias, Differences::alias)
                .value("kind", DifferenceMessages::kind, was.kind(), is.kind())
                .value("feature", DifferenceMessages::feature, was.feature(), is.feature())
                .value("country", DifferenceMessages::country, was.country(), is.country())
                .value("admin1", DifferenceMessages::division, was.admin1(), is.admin1())
                .value("admin2", DifferenceMessages::district, was.admin2(), is.admin2())
                .value("lat", DifferenceMessages::latitude, was.lat(), is.lat())
                .value("lon", DifferenceMessages::longitude, was.lon(), is.lon())
                .value("population", DifferenceMessages::population, was.population(), is.population())
                .found();
    }
}
