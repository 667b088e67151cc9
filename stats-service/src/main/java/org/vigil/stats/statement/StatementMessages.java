package org.vigil.stats.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What cannot be meant in a statement, behind the name of its field, in English; other languages are in
 * {@code messages/statement_*.properties}.
 */
@MessageBundle("statement")
public interface StatementMessages {

    @Message("is stated for the measure share alone; leave it out or change the measure")
    String share();

    @Message("states at least one of low, best and high")
    String unstated();

    @Message("has low, best and high in this order")
    String order();

    @Message("is exact, so that low, best and high are one number; use about or range for others")
    String exact();

    @Message("is a range, which has low and high; use at-least or at-most for one limit")
    String range();

    @Message("has both days and the precision exact or approximate, or neither day and the precision unknown")
    String precision();

    @Message("lies from {first} to {last}")
    String meant(String first, String last);

    @Message("is before from; a period ends on or after the day on which it starts")
    String end();

    @Message("is no dimension; use a filter of the statistics, or place, region or population")
    String dimension();

    @Message("is a text, or a list of 1 to {most} texts, of at most {longest} characters")
    String texts(int most, int longest);
}
