package org.vigil.incidents.place;

import java.util.UUID;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why nothing is done with a place, a table of places or a map; other languages are in {@code messages/place_*.properties}. */
@MessageBundle("place")
public interface PlaceMessages {

    @Message("There is no place {id}.")
    String missing(UUID id);

    @Message("does not go with q, which has one page; ask for more with limit")
    String onePage();

    @Message("cannot change for a division of the world, and neither can its kind; it is {admin1}")
    String fixed(String admin1);

    @Message("is a name of 1 to {most} characters")
    String name(int most);

    @Message("is no CSV with the columns scheme, code, admin1, name, share and note")
    String noCsv();

    @Message("is no file of GeoNames: a line has more than {most} characters; unpack a zip file first")
    String longLine(int most);

    @Message("is a country's ISO 3166-1 code of two capitals, such as IQ")
    String country();

    @Message("The boundaries that come with the service have no divisions of {country} that ISO 3166-2 has a code for; show its incidents in a list, or by their coordinates.")
    String undrawn(String country);
}
