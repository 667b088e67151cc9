package org.vigil.incidents.place;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Puts the places that come with the service into the table, at the first start and after each new edition: the divisions
 * of the world, towns and villages of Iraq and Syria, and what is known of other schemes of codes. Several replicas may
 * do so at once, because each lot changes nothing when it is there.
 */
@ApplicationScoped
class BuiltInPlaces {

    /** One more whenever a file beside these classes changes, or {@link Spelling} makes other forms. */
    private static final int EDITION = 1;

    private static final Logger LOG = Logger.getLogger(BuiltInPlaces.class);

    private final EntityManager database;
    private final PlaceLoader loader;
    private final CrosswalkLoader crosswalk;

    BuiltInPlaces(EntityManager database, PlaceLoader loader, CrosswalkLoader crosswalk) {
        this.database = database;
        this.loader = loader;
        this.crosswalk = crosswalk;
    }

    void start(@Observes StartupEvent starting) {
        if (QuarkusTransaction.requiringNew().call(this::edition) >= EDITION) {
            return;
        }
        LoadCounts counts = load(PlaceOrigin.NATURAL_EARTH, Divisions.named().stream().map(BuiltInPlaces::division))
                .plus(load(PlaceOrigin.GEONAMES,
                        Divisions.lines("geonames.tsv").stream().flatMap(line -> GeoNamesFile.place(line).stream())));
        crosswalk.loadBuiltIn();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                insert into place_edition (edition) values (?1)
                on conflict on constraint place_edition_pk do update set edition = excluded.edition""")
                .setParameter(1, EDITION).executeUpdate());
        LOG.infof("The gazetteer has %d new places", counts.created() + counts.updated());
    }

    private int edition() {
        return (Integer) database.createNativeQuery("select coalesce(max(edition), 0) from place_edition")
                .getSingleResult();
    }

    private LoadCounts load(PlaceOrigin origin, Stream<LoadedPlace> places) {
        List<LoadedPlace> all = places.toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PlaceLoader.LOT)
                .mapToObj(from -> loader.load(origin, all.subList(from, Math.min(all.size(), from + PlaceLoader.LOT))))
                .reduce(LoadCounts.NONE, LoadCounts::plus);
    }

    private static LoadedPlace division(NamedDivision division) {
        return new LoadedPlace(PlaceOrigin.NATURAL_EARTH, division.code(), division.names().get(0),
                division.names().subList(1, division.names().size()), PlaceKind.DIVISION, "ADM1", division.country(),
                division.code(), null, null, null);
    }
}
