package org.vigil.stats.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of the pages of published figures, and of refusals, in English; those of other languages are in
 * {@code messages/figure_*.properties}.
 */
@MessageBundle("figure")
public interface FigureMessages {

    @Message("Published figures against our count")
    String figures();

    @Message("A published figure")
    String one();

    @Message("What others published, how it stands against what we count of the same, and why. A difference contradicts only inside a coverage that was declared complete.")
    String intro();

    @Message("Publisher")
    String publisher();

    @Message("Verdict")
    String status();

    @Message("No figure is on file here. A curator records one by POST /api/v1/figures.")
    String none();

    @Message("What it says")
    String says();

    @Message("Days")
    String days();

    @Message("Why")
    String why();

    @Message("What it counts")
    String scope();

    @Message("It is shown as it was on file at that moment.")
    String then();

    @Message("Show it as it is now")
    String now();

    @Message("Measure")
    String measure();

    @Message("Change that was published with it")
    String change();

    @Message("from {value}")
    String changedFrom(String value);

    @Message("as {who} says")
    String saidBy(String who);

    @Message("Share of")
    String shareOf();

    @Message("Parts of it")
    String parts();

    @Message("Part")
    String part();

    @Message("Number")
    String howMany();

    @Message("Share")
    String share();

    @Message("Our count of the same")
    String ours();

    @Message("only touches these days: {number}")
    String touching(String number);

    @Message("not known in {number}")
    String unknown(String number);

    @Message("What arithmetic says")
    String checks();

    @Message("Rule")
    String rule();

    @Message("Result")
    String result();

    @Message("Reckoning")
    String reckoning();

    @Message("No rule of arithmetic applies to it.")
    String noChecks();

    @Message("Our count, to be asked again")
    String ask();

    @Message("The declared coverage")
    String coverage();

    @Message("Everything was recorded of")
    String complete();

    @Message("Its report")
    String report();

    @Message("All figures")
    String all();

    @Message("Publishers")
    String publishers();

    @Message("How the figures of each publisher fare against arithmetic and against our count, as they stood when they were last looked at.")
    String publishersIntro();

    @Message("Figures")
    String number();

    @Message("Matched, of those that can be tested")
    String matchedPercent();

    @Message("Arithmetic does not hold")
    String failed();

    @Message("{#when status}{#is 'matched'}matched{#is 'explained'}explained{#is 'contradicted'}contradicted{#is 'untestable'}cannot be tested{#else}{status}{/when}")
    String verdict(String status);

    @Message("{#when holds}{#is 'true'}holds{#is 'false'}does not hold{#else}cannot be said{/when}")
    String holds(String holds);

    @Message("There is no figure {id}.")
    String missing(String id);

    @Message("says why the figure is changed")
    String noReason();

    @Message("is asked of a rule; name it as rule")
    String noRule();
}
