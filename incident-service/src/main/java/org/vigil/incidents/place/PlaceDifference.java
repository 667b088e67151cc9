package org.vigil.incidents.place;

import java.util.List;

import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.difference.Differences;

/** What two states of a place differ in. */
final class PlaceDifference {

    private PlaceDifference() {
    }

    static List<Difference> between(PlaceView was, PlaceView is) {
        return new Differences()
                .value("name", "Name", was.name(), is.name())
                .value("names", was.names(), is.names(), (a, b) -> "Its names in other languages were changed.")
                .entries("aliases", was.aliases(), is.aliases(), alias -> alias,
                        (a, b) -> a == null ? "The alias " + b + " was added." : "The alias " + a + " was taken out.")
                .value("kind", "Kind", was.kind(), is.kind())
                .value("feature", "Feature", was.feature(), is.feature())
                .value("country", "Country", was.country(), is.country())
                .value("admin1", "Division", was.admin1(), is.admin1())
                .value("admin2", "District", was.admin2(), is.admin2())
                .value("lat", "Latitude", was.lat(), is.lat())
                .value("lon", "Longitude", was.lon(), is.lon())
                .value("population", "Population", was.population(), is.population())
                .found();
    }
}
