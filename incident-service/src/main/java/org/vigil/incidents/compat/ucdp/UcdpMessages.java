package org.vigil.incidents.compat.ucdp;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What parameters by UCDP's conventions hold; other languages are in {@code messages/ucdp_*.properties}. */
@MessageBundle("ucdp")
public interface UcdpMessages {

    @Message("is no parameter that is understood here; there are pagesize, page, Id, Country, Geography, StartDate, EndDate, TypeOfViolence, Dyad and Actor")
    String unknown();

    @Message("holds a number of Gleditsch and Ward, such as 645; {number} is none")
    String country(long number);

    @Message("is 1 (state-based), 2 (non-state) or 3 (one-sided)")
    String type();

    @Message("is a box of two corners, south-west first, each with latitude and longitude, such as 32.5 38.7,37.4 48.6")
    String box();

    @Message("is a day as YYYY-MM-DD")
    String day();

    @Message("holds whole numbers between commas, at most {most}")
    String numbers(int most);
}
