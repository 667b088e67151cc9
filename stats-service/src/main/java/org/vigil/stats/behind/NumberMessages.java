package org.vigil.stats.behind;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of the pages that say what is behind a number, in English; those of other languages are in
 * {@code messages/number_*.properties}.
 */
@MessageBundle("number")
public interface NumberMessages {

    @Message("Incidents behind a number")
    String incidents();

    @Message("Reports behind a number")
    String reports();

    @Message("What is listed adds up to the number, and stays as it was known at the moment that the address names.")
    String addsUp();

    @Message("Nothing is counted here.")
    String nothing();

    @Message("Chosen by")
    String chosenBy();

    @Message("Days")
    String days();

    @Message("Place")
    String place();

    @Message("Verification")
    String verification();

    @Message("Source")
    String source();

    @Message("Gives")
    String gives();

    @Message("not known")
    String unknown();

    @Message("Revision")
    String revision();

    @Message("Incident")
    String incident();

    @Message("Report")
    String report();

    @Message("Cite this")
    String cite();

    @Message("Answer")
    String answer();

    @Message("{#when text}{#is 'true'}yes{#is 'false'}no{#else}{text}{/when}")
    String value(String text);

    @Message("Show")
    String behind();

    @Message("Cited number")
    String citation();

    @Message("As known at {moment}. These numbers never change, whatever becomes known later.")
    String fixed(String moment);

    @Message("To be put under a text")
    String line();

    @Message("For a reference manager (CSL-JSON)")
    String csl();

    @Message("Ask the same again")
    String ask();

    @Message("The {number} revisions that were counted")
    String counted(String number);

    @Message("How it was counted")
    String definition();

    @Message("What was answered")
    String answered();

    @Message("What has changed since")
    String since();

    @Message("As known at {moment}, the same question has the same answer.")
    String same(String moment);

    @Message("As known at {moment}, the same question has another answer.")
    String other(String moment);

    @Message("Row")
    String row();

    @Message("Number")
    String number();

    @Message("Then")
    String then();

    @Message("Now")
    String now();

    @Message("Difference")
    String difference();

    @Message("Why")
    String why();

    @Message("Recorded")
    String recorded();

    @Message("All that counts otherwise")
    String allChanges();

    @Message("{#when kind}{#is 'new'}recorded since{#is 'revised'}revised{#is 'merged'}merged into another one{#is 'withdrawn'}withdrawn{#is 'discounted'}discounted{#is 'restored'}counts again{#is 'late'}arrived late{#else}{kind}{/when}")
    String kind(String kind);

    @Message("{#when name}{#is 'measure'}measure{#is 'bucket'}time{#is 'groupBy'}split by{#is 'at'}in{#is 'in'}of{#is 'asOf'}as known at{#is 'from'}from{#is 'to'}to{#is 'country'}country{#is 'admin1'}division{#is 'actor'}actor{#is 'perpetrator'}perpetrator{#is 'target'}target{#is 'category'}category{#is 'eventType'}type of event{#is 'violenceType'}type of violence{#is 'source'}source{#is 'prioGrid'}cell of PRIO-GRID{#is 'grid'}grid{#is 'likeForLike'}like for like{#is 'referenceYear'}year of reference{#is 'region'}region{#is 'place'}place{#is 'population'}population{#is 'verification'}verification{#is 'outcome'}outcome{#is 'group'}group{#is 'partOf'}part of{#is 'low'}least{#is 'best'}likeliest{#is 'high'}most{#is 'unknown'}unknown in{#is 'previous'}before{#is 'previousLow'}before, least{#is 'previousHigh'}before, most{#is 'absolute'}change{#is 'percent'}change in %{#is 'band'}band{#is 'provisional'}provisional{#is 'completeness'}known by now in %{#is 'share'}share in %{#is 'rows'}rows{#is 'buckets'}times{#is 'reason'}why in no row{#is 'why'}why{#is 'unallocated'}in no row{#is 'firstDay'}first day{#is 'lastDay'}last day{#is 'incidents'}incidents{#is 'incidentsBefore'}incidents before{#is 'incidentsReference'}incidents of the reference{#is 'unallocatedBefore'}before, in no row{#is 'unallocatedReference'}reference, in no row{#is 'rank'}rank{#is 'rankBefore'}rank before{#is 'movement'}moved by{#is 'soFar'}so far{#is 'projected'}at this pace{#is 'projectedLow'}at this pace, least{#is 'projectedHigh'}at this pace, most{#is 'reference'}reference{#is 'referenceLow'}reference, least{#is 'referenceHigh'}reference, most{#is 'referenceUnknown'}reference, unknown in{#is 'ratio'}times the reference{#is 'ratioLow'}times the reference, least{#is 'ratioHigh'}times the reference, most{#is 'daysElapsed'}days elapsed{#is 'daysTotal'}days in all{#is 'shareElapsed'}elapsed{#is 'shareLow'}share in %, least{#is 'shareHigh'}share in %, most{#is 'lat'}latitude{#is 'lon'}longitude{#else}{name}{/when}")
    String field(String name);

    @Message("Bulletins")
    String bulletins();

    @Message("Bulletin")
    String bulletin();

    @Message("Bulletin of a month")
    String monthly();

    @Message("Other bulletins, each with days to try")
    String others();

    @Message("What it counts, and whose practice it follows")
    String holds();

    @Message("What it needs")
    String needs();

    @Message("As known at {moment}.")
    String asKnownAt(String moment);

    @Message("Save as one page to send")
    String saveToSend();

    @Message("Mail its address")
    String mail();

    @Message("Address that keeps these numbers")
    String keeps();

    @Message("What became of a number")
    String changed();

    @Message("What was counted as known at {earlier}, beside the same as known at {later}.")
    String compared(String earlier, String later);

    @Message("Moments")
    String moments();

    @Message("Earlier moment")
    String earlier();

    @Message("Later moment")
    String later();

    @Message("Since a {#when before}{#is 'DAY'}day{#is 'WEEK'}week{#is 'MONTH'}month{#else}year{/when} before")
    String before(String before);

    @Message("What was added and taken away")
    String what();

    @Message("in {number}")
    String ofIncidents(String number);

    @Message("What is behind the change, one by one")
    String behindChange();

    @Message("This version of Vigil has no statistic {name}.")
    String noStatistic(String name);

    @Message("The question cannot be answered now: {why}")
    String notAnswered(String why);

    @Message("Nothing behind this number has changed between the two moments.")
    String noChange();
}
