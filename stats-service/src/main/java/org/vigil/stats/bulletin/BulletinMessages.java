package org.vigil.stats.bulletin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts around the tables of a bulletin, in English; other languages are in {@code messages/bulletin_*.properties}. */
@MessageBundle("bulletin")
public interface BulletinMessages {

    @Message("to")
    String to();

    @Message(", as known at")
    String asKnownAt();

    @Message("This page as it is now")
    String now();

    @Message("Nothing was counted here.")
    String nothing();

    @Message("In no row:")
    String inNoRow();

    @Message("not known of {number}")
    String unknown(long number);

    @Message("A dark line goes from the least to the most.")
    String dark();

    @Message("A lighter bar is provisional.")
    String lighter();

    @Message("{label}: {best}{#if range} ({range}){/if}{#if provisional}, provisional{/if}")
    String bar(String label, long best, String range, boolean provisional);

    @Message("{low} to {high}")
    String range(long low, long high);

    @Message("{code}")
    String value(String code);
}
