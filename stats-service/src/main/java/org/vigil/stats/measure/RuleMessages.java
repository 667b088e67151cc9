package org.vigil.stats.measure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * How numbers are counted, and why something stands in no row, in English; other languages are in
 * {@code messages/rule_*.properties}.
 */
@MessageBundle("rule")
public interface RuleMessages {

    @Message("""
            {#when measure}{#is 'incidents'}Each incident counts once.{#is 'claims'}Each actor that claims responsibility for an \
            incident counts once for that incident; by actor, the claiming one.{#is 'reports'}Each report counts once, by the \
            days of its publication.{#else}Casualty lines that are no part of another are added, low to low, best to best, high \
            to high. Where best is not known, low is taken for it, and best for an unknown high; unknown says of how many \
            incidents a number is not known, because it is null or because nothing was said.{/when}""")
    String counts(String measure);

    @Message("It stands in a row when it lies wholly inside the bucket and the window, else once under unallocated.")
    String placed();

    @Message("What is counted stands in a row when it lies wholly inside its bucket and the window, else once under unallocated.")
    String allPlaced();

    @Message("An incident that has several groups counts in each, so that the groups may add up to more than all.")
    String overlap();

    @Message("Incidents that are discounted, withdrawn or merged into another never count.")
    String never();

    @Message("Incidents of every other verification count, claimed ones too.")
    String everyVerification();

    @Message("Only incidents of exactly the named verification count.")
    String namedVerification();

    @Message("""
            Lines of one group, outcome and including group are added, low to low, best to best, high to high; a line that is \
            part of another stands in a row of its own and is in no sum. Where best is not known, low is taken for it, and best \
            for an unknown high; unknown says of how many lines a number is not known. An incident counts when all its days lie \
            inside the window, else once under unallocated.""")
    String lines();

    @Message("""
            The total is everything inside the window, counted once, with what has no group. A share is best over best, to one \
            decimal; shareLow takes the group at its least and the rest at its most, shareHigh the other way round.""")
    String shares();

    @Message("Groups overlap here, so that shares may add up to more than 100 %.")
    String sharesOverlap();

    @Message("""
            Groups stand in the order of best, the highest first; equal numbers share a rank, and stand in the order of their \
            names.""")
    String ranks();

    @Message("The window has no span before it, because it has no first or no last day.")
    String noRanksBefore();

    @Message("The rank before is that from {first} to {last}.")
    String ranksBefore(String first, String last);

    @Message("""
            Cells are those of PRIO-GRID, half a degree square, numbered from 1 in the south-west by rows. Only what is placed \
            exactly or near, with coordinates, lies in one; the middle of a division or country stands for no place. What was \
            read before this service kept cells has none until its facts are built again.""")
    String gridCells();

    @Message("""
            Only what was told by a source of the panel counts, with its whole number, whoever else told of it. On the panel are \
            the sources of which a report, or a claim that counts, is known both from {first} to {firstEnd} and from {last} to \
            {lastEnd}.""")
    String panel(String first, String firstEnd, String last, String lastEnd);

    @Message("""
            From {earlier} to {later}: new was first known in between, also where it was split off another; late is the same of \
            what lies wholly before {lateBefore}; revised counts at both moments, with another number, in another group, or not \
            any more by the filters and days; merged and withdrawn (or discounted) counted only before; restored was known \
            before and counts only since. Each thing has one kind, and the kinds add up to the change.""")
    String difference(String earlier, String later, String lateBefore);

    @Message("""
            What was counted in {days} days is brought to the pace of {total} by multiplication and division, rounded half up, \
            and held against what the same rule counts from {first} to {last}. It says how it was so far, and foretells \
            nothing. A last day that is not over yet counts as a whole one.""")
    String pace(long days, long total, String first, String last);

    @Message("{soFar} in {days}{#if total} of {total}{/if} days is {#if pace}a pace of {pace}{#if noun} a {noun}{#else} in {whole} days{/if}, {/if}{#if ratio}{ratio} times {reference}{#else}held against {reference}{/if}")
    String paced(String soFar, long days, String total, String pace, String noun, long whole, String ratio, String reference);

    @Message("{best} ({low} to {high})")
    String range(String low, String best, String high);

    @Message("Its last day, {last}, is {#if days}{#if days == '1'}1 day{#else}{days} days{/if} before {today}{#else}not over on {today}{/if}.")
    String lastDay(String last, String days, String today);

    @Message("After {days} days it counts as complete.")
    String complete(long days);

    @Message("""
            Fewer than {fewest} earlier ones with incidents were followed from their first day on, so that nobody can say how \
            much is usually known by then; it counts as provisional for {days} days.""")
    String tooFewFollowed(long fewest, long days);

    @Message("""
            Of the {number} earlier ones with incidents from {first} to {last}, the median had {usual} % known \
            {#if days == '1'}1 day{#else}{days} days{/if} {#if over}after{#else}before{/if} the last day; below {enough} % it \
            counts as provisional.""")
    String usuallyKnown(long number, String first, String last, String usual, String days, boolean over, String enough);

    @Message("The days of these reach beyond {last}.")
    String reachBeyond(String last);

    @Message("The days of these start before {first}.")
    String startBefore(String first);

    @Message("The days of these reach out of the window from {first} to {last}.")
    String reachOut(String first, String last);

    @Message("These are not dated to one {noun}.")
    String undated(String noun);

    @Message("""
            {#when dimension}{#is 'country'}No country is known of these.{#is 'admin1'}These are placed no closer than by \
            country.{#is 'prioGrid'}Of these no point is known that is exact or near, so that they lie in no cell of the \
            grid.{#is 'actor'}No actor is named in these.{#is 'perpetrator'}No perpetrator is named in these.\
            {#is 'target'}No target is named in these.{#is 'group'}No group of casualties is named in these.\
            {#is 'category'}No category is known of these.{#is 'eventType'}No event type is known of these.\
            {#is 'violenceType'}No type of violence is known of these.{#is 'verification'}No verification is known of \
            these.{#is 'source'}No source is named in these.{/when}""")
    String missing(String dimension);
}
