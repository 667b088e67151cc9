package org.vigil.incidents.place;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.erasure.Erasable;

/** The forms by which the names of a place are found are made anew when a name was erased from it. */
@ApplicationScoped
class ErasedPlaces implements Erasable {

    private final PlaceRepository places;

    ErasedPlaces(PlaceRepository places) {
        this.places = places;
    }

    @Override
    public void cleaned(String table, UUID id, Set<String> columns) {
        if (table.equals("place")) {
            places.index(places.findById(id));
        }
    }
}
