package org.vigil.incidents.candidate;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why pairs of incidents are not looked for; other languages are in {@code messages/pair_*.properties}. */
@MessageBundle("pair")
public interface PairMessages {

    @Message("is needed, because there are more than 1,000 incidents about {day} to compare with each other")
    String tooMany(LocalDate day);

    @Message("is not before from")
    String order();

    @Message("is a country's ISO 3166-1 code, such as SY")
    String country();

    @Message("is a day from 1900-01-01 to 2199-12-31, as YYYY-MM-DD")
    String day();
}
