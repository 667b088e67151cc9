package org.vigil.sources.lineage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a report is held to repeat another one, in English; other languages are in {@code messages/reason_*.properties}. */
@MessageBundle("reason")
public interface ReasonMessages {

    @Message("{percent} of 100 runs of three words of the shorter text stand in report {report} too.")
    String nearDuplicate(long percent, String report);

    @Message("It names {name} for {what}, which it tells itself in report {report}.")
    String toldByItself(String name, String what, String report);

    @Message("It names {name} for {what}, as report {report} does.")
    String namedByAnother(String name, String what, String report);

    @Message("It names {name} for {what}; no other report of that is known.")
    String namedAlone(String name, String what);

    @Message("It names {name} for what it tells.")
    String named(String name);

    @Message("{first} and {second}")
    String both(String first, String second);

    @Message("{what} in {place}")
    String inPlace(String what, String place);

    @Message("{what} on {day}")
    String onDay(String what, String day);

    @Message("{what} in {month}")
    String inMonth(String what, String month);

    @Message("{number}{#if things} {things}{/if}")
    String figure(String number, String things);

    @Message("{first} {second}")
    String bothThings(String first, String second);

    @Message("{#when thing}{#is 'family'}families{#is 'child'}children{#is 'woman'}women{#is 'people'}people{#is 'clash'}clashes"
            + "{#is 'police'}police{#is 'percent'}percent{#is 'killed'}killed{#is 'wounded'}wounded{#is 'detained'}detained"
            + "{#is 'displaced'}displaced{#is 'missing'}missing{#is 'released'}released{#is 'returned'}returned"
            + "{#is 'money'}in money{#is 'shelling'}shells{#else}{thing}s{/when}")
    String things(String thing);
}
