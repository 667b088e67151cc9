package org.vigil.stats.bulletin.ready;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a bulletin is refused, in English; other languages are in {@code messages/demand_*.properties}. */
@MessageBundle("demand")
public interface DemandMessages {

    @Message("There is no bulletin {name}.")
    String missing(String name);

    @Message("is needed, the first day that is counted")
    String first();

    @Message("is needed, the last day that is counted")
    String last();

    @Message("is more than {years} years after from; choose fewer")
    String years(int years);

    @Message("is the first day of a {noun}, such as {day}")
    String firstDay(String noun, String day);

    @Message("is the last day of a {noun}, such as {day}")
    String lastDay(String noun, String day);

    @Message("is the last day of the same {noun}, which is {day}")
    String sameEnd(String noun, String day);

    @Message("is chosen by this bulletin itself; leave it out")
    String chosen();

    @Message("is given at most once in this bulletin")
    String atMostOnce();

    @Message("is needed once in this bulletin, and {form}")
    String one(String form);

    @Message("is later than asOf; what has changed goes from the earlier moment to the later")
    String since();
}
