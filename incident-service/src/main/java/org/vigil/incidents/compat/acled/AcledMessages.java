package org.vigil.incidents.compat.acled;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What parameters by ACLED's conventions hold; other languages are in {@code messages/acled_*.properties}. */
@MessageBundle("acled")
public interface AcledMessages {

    @Message("names a column and its value behind each :OR:, such as :OR:country=Syria")
    String or();

    @Message("is no column, and no parameter that is understood here")
    String noColumn();

    @Message("is no parameter that is understood here")
    String unknown();

    @Message("names columns with a | between them; {name} is none")
    String fields(String name);

    @Message("is {usual} or {other}")
    String either(String usual, String other);

    @Message("is a number of seconds since 1970")
    String seconds();

    @Message("is a number")
    String number();

    @Message("is a day as YYYY-MM-DD; with event_date_where=BETWEEN two with a | between them")
    String day();

    @Message("has two values with a | between them, as BETWEEN needs")
    String bounds();

    @Message("lies behind {most} incidents that have to be read one by one; narrow them by country, event_date, timestamp or actor1 as well")
    String far(int most);
}
