package org.vigil.stats.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the dashboard, in English; those of other languages are in {@code messages/dashboard_*.properties}. */
@MessageBundle("dashboard")
public interface DashboardMessages {

    @Message("What is held to have happened")
    String title();

    @Message("As known at {moment}. The numbers lead to the incidents behind them.")
    String asKnownAt(String moment);

    @Message("Month")
    String month();

    @Message("Country (ISO code)")
    String country();

    @Message("Division (ISO code)")
    String division();

    @Message("Perpetrator")
    String perpetrator();

    @Message("Verification")
    String verification();

    @Message("As known at")
    String asOf();

    @Message("Nothing is counted here yet. Choose other filters, or attach claims to incidents at the desk.")
    String empty();

    @Message("{month} beside the month before")
    String beside(String month);

    @Message("Measure")
    String measure();

    @Message("Month before")
    String before();

    @Message("Change")
    String change();

    @Message("Reading")
    String reading();

    @Message("More is usually reported later: provisional")
    String provisional();

    @Message("Incidents by month and verification")
    String series();

    @Message("All")
    String all();

    @Message("Where, in {month}")
    String where(String month);

    @Message("Place")
    String place();

    @Message("Incidents")
    String incidents();

    @Message("Look back")
    String lookBack();

    @Message("By division")
    String byDivision();

    @Message("By country")
    String byCountry();

    @Message("The points of the map as a table")
    String points();

    @Message("The boundaries could not be loaded; the table says the same.")
    String noMap();

    @Message("What has changed")
    String since();

    @Message("Bulletin of the month")
    String bulletin();

    @Message("Share in %")
    String share();

    @Message("Whom it befell, in {month}")
    String casualties(String month);

    @Message("Group")
    String group();

    @Message("Outcome")
    String outcome();

    @Message("Number")
    String number();

    @Message("Unknown in")
    String unknown();

    @Message("No casualties are recorded for this month.")
    String noCasualties();

    @Message("The year so far against the year before")
    String pace();

    @Message("So far")
    String soFar();

    @Message("At this pace, the year")
    String projected();

    @Message("The year before")
    String reference();

    @Message("Ratio")
    String ratio();

    @Message("In no row: {number}")
    String unallocated(String number);

    @Message("How it is counted")
    String definition();

    @Message("Table")
    String table();

    @Message("Save as {form}")
    String save(String form);

    @Message("{#when measure}{#is 'incidents'}Incidents{#is 'claims'}Claims of responsibility{#is 'killed'}People killed{#else}{measure}{/when}")
    String measured(String measure);

    @Message("{#when status}{#is 'claimed'}claimed{#is 'reported'}reported{#is 'corroborated'}corroborated{#is 'confirmed'}confirmed{#is 'disputed'}disputed{#else}{status}{/when}")
    String status(String status);

    @Message("{#when outcome}{#is 'killed'}killed{#is 'wounded'}wounded{#is 'detained'}detained{#is 'missing'}missing{#else}{outcome}{/when}")
    String befell(String outcome);

    @Message("{#when band}{#is 'LARGE_INCREASE'}large increase (above +25 %){#is 'MODERATE_INCREASE'}moderate increase (+10 to +25 %){#is 'STABLE'}stable (less than 10 %){#is 'LIMITED_DECREASE'}limited decrease (−10 to −25 %){#is 'LARGE_DECREASE'}large decrease (below −25 %){#else}too few to say{/when}")
    String band(String band);
}
