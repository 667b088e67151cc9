package org.vigil.stats.reconciliation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How figures stand against our count, and why, in English; other languages are in {@code messages/cause_*.properties}. */
@MessageBundle("cause")
public interface CauseMessages {

    @Message("Unit: counted as incidents instead of claims of responsibility it is {count}.")
    String asIncidents(String count);

    @Message("Unit: counted as claims of responsibility instead of incidents it is {count}.")
    String asClaims(String count);

    @Message("Period: what is dated too loosely to lie wholly inside it is up to {number} more.")
    String loose(long number);

    @Message("Period: its days are approximate; moved by {days} {#if one}day{#else}days{/if} at either end they hold {range}.")
    String approximate(long days, boolean one, String range);

    @Message("Scope: in all countries together it is {count}.")
    String allCountries(String count);

    @Message("Scope: in the whole of {places} it is {count}.")
    String wholeOf(String places, String count);

    @Message("Scope: in {place} alone it is {count}.")
    String alone(String place, String count);

    @Message("and")
    String and();

    @Message("Scope: up to {number} more are placed no closer than by country.")
    String unplaced(long number);

    @Message("Verification: whatever its verification it is {count}.")
    String anyVerification(String count);

    @Message("Verification: counting only what is claimed and no more it is {count}.")
    String onlyClaimed(String count);

    @Message("Verification: counting only what is at least reported it is {count}.")
    String atLeastReported(String count);

    @Message("Verification: counting only what is confirmed it is {count}.")
    String onlyConfirmed(String count);

    @Message("Numbers: of {unknown} of our incidents the number is not known, so that our count has no upper end.")
    String numbersUnknown(long unknown);

    @Message("Coverage: there is no declared coverage within which the figure lies, so that what we have not recorded proves nothing.")
    String noCoverage();

    @Message("Stock: the figure is of what is there at a time; we keep no stock and count only what adds up over days.")
    String stock();

    @Message("Measure: we do not count a share; it can be tested only against the list of which it is one.")
    String noShare();

    @Message("Measure: we do not count {measure}.")
    String notCounted(String measure);

    @Message("Scope: {why}; without it {#if !dated}and on all days together {/if}our count is {count}.")
    String scope(String why, boolean dated, String count);

    @Message("the {name} {values} is named in words, by which we cannot count")
    String scopeInWords(String name, String values);

    @Message("reports are told apart by their source, not by {dimension}")
    String reportsBySource(String dimension);

    @Message("operations are incidents of that category, and the scope names another")
    String operationsAlone();

    @Message("Period: its days are not stated.")
    String undated();

    @Message("Period: its days are not stated; on all days together our count is {count}.")
    String undatedCount(String count);

    @Message("The figure is {value}")
    String figure(String value);

    @Message("{figure}; we have no count to hold against it.")
    String noCount(String figure);

    @Message("{figure}; our count of the same scope and days is {count}, {verdict}.")
    String counted(String figure, String count, String verdict);

    @Message("which agrees with it{#if covered}, inside a coverage that is declared complete{/if}")
    String agrees(boolean covered);

    @Message("and the causes that are named account for the difference")
    String explained();

    @Message("inside a coverage that is declared complete, and no cause that we know of accounts for the difference")
    String contradicted();

    @Message("and which of the two is short cannot be said")
    String unclear();

    @Message("The figure has not been held against our count yet; it will be in a moment.")
    String notYet();
}
