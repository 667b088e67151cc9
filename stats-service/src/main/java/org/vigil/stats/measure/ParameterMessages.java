package org.vigil.stats.measure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is wrong with a parameter, behind its name, in English; other languages are in {@code messages/parameter_*.properties}.
 */
@MessageBundle("parameter")
public interface ParameterMessages {

    @Message("""
            {#when dimension}{#is 'country'}is a country's ISO 3166-1 code of two capitals, such as IQ\
            {#is 'admin1'}is an ISO 3166-2 code, such as SY-DY\
            {#is 'prioGrid'}is the number of a PRIO-GRID cell, such as 177568\
            {#is 'category'}is one of attack, operation, clash, other\
            {#is 'eventType'}is an event type, such as Battles or Battles/Armed clash\
            {#is 'violenceType'}is one of state-based, non-state, one-sided\
            {#is 'verification'}is one of claimed, reported, corroborated, confirmed, disputed, discounted\
            {#else}is a slug: small letters and digits in words joined by hyphens{/when}""")
    String form(String dimension);

    @Message("is empty; give it a value or leave it out")
    String empty();

    @Message("is given more than once; give it once")
    String once();

    @Message("is not a parameter of this statistic")
    String unknown();

    @Message("is not known here; choose from {names}")
    String notKnown(String names);

    @Message("is an instant, as YYYY-MM-DDThh:mm:ssZ")
    String instant();

    @Message("is a date that exists, as YYYY-MM-DD, from {first} to {last}")
    String day(String first, String last);

    @Message("is a month, as YYYY-MM")
    String month();

    @Message("is before {name}; the window holds both its days")
    String before(String name);

    @Message("is true, or left out")
    String flag();

    @Message("makes more than {most} rows; choose a longer bucket, a shorter window, another grouping or more filters")
    String tooMany(int most);

    @Message("says whose numbers are held against each other, such as country")
    String groups();

    @Message("says what to count, such as incidents")
    String measure();

    @Message("does not apply to reports; they can be filtered by source")
    String reports();

    @Message("of reports is source, or absent")
    String reportsBySource();
}
