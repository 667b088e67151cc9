package org.vigil.stats.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How published numbers and days are read, in English; other languages are in {@code messages/value_*.properties}. */
@MessageBundle("value")
public interface ValueMessages {

    @Message("at least {number}")
    String atLeast(String number);

    @Message("at most {number}")
    String atMost(String number);

    @Message("about {number}")
    String about(String number);

    @Message("{low} to {high}")
    String range(String low, String high);

    @Message("in {month}")
    String inMonth(String month);

    @Message("on {day}")
    String onDay(String day);

    @Message("in {label}")
    String inBucket(String label);

    @Message("from {first} to {last}")
    String fromTo(String first, String last);
}
