package org.vigil.sources.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of the pages of feeds, and at the end why a request is refused, in English; those of other languages are in
 * {@code messages/feed_*.properties}. What is said of a field or parameter, behind its name, begins with a small letter.
 */
@MessageBundle("feed")
public interface FeedMessages {

    @Message("Feeds")
    String feeds();

    @Message("A feed")
    String one();

    @Message("Feeds of {source}")
    String of(String source);

    @Message("The source")
    String source();

    @Message("What stands in these feeds is filed as reports of the source, by itself.")
    String intro();

    @Message("No feed is registered here, so no report of this source is filed by itself.")
    String none();

    @Message("Write the address of its RSS, Atom or JSON feed below.")
    String noneHelp();

    @Message("Ask a source-keeper to add one.")
    String askKeeper();

    @Message("Address")
    String address();

    @Message("State")
    String state();

    @Message("Polled")
    String every();

    @Message("Last polled")
    String lastPolled();

    @Message("Last read")
    String lastSuccess();

    @Message("Next poll")
    String nextPoll();

    @Message("Failed polls in a row")
    String failures();

    @Message("Answer of its server")
    String status();

    @Message("Items so far")
    String items();

    @Message("Reports of the source")
    String reports();

    @Message("New")
    String created();

    @Message("Revised")
    String revised();

    @Message("Unchanged")
    String unchanged();

    @Message("Refused")
    String refused();

    @Message("When it was last read")
    String lastItems();

    @Message("{#when condition}{#is WAITING}not polled yet{#is WORKING}working{#is FAILING}failing{#else}paused{/when}")
    String condition(FeedCondition condition);

    @Message("It is polled as soon as its server is free. Load this page again in a moment.")
    String waitingHelp();

    @Message("The last poll failed. It is made again by itself, each time after a longer wait.")
    String failingHelp();

    @Message("See whether the address still opens in a browser; correct it below, poll it now, or pause the feed.")
    String failingDo();

    @Message("Tell a source-keeper when it stays so.")
    String failingTell();

    @Message("It is left alone. The last poll failed, for this reason:")
    String pausedAfter();

    @Message("It is left alone, and nothing new is filed.")
    String pausedHelp();

    @Message("Correct the address where it is wrong, and take the tick away to poll it again.")
    String pausedDo();

    @Message("Its server says that it has moved for good. Take this address over where it is right:")
    String moved();

    @Message("Some items could not be filed. The first was refused for this reason:")
    String refusedHelp();

    @Message("Older items that one poll had no room for, and that were not looked at: {items}.")
    String leftOut(String items);

    @Message("Add a feed")
    String add();

    @Message("Add")
    String addIt();

    @Message("Address of the feed (RSS, Atom or JSON Feed)")
    String url();

    @Message("How often it is polled")
    String interval();

    @Message("{#when every}{#is 'PT5M'}every 5 minutes{#is 'PT15M'}every 15 minutes{#is 'PT1H'}every hour{#is 'PT6H'}every 6 hours{#is 'PT24H'}every day{#else}{every}{/when}")
    String often(String every);

    @Message("Leave it alone for now")
    String pause();

    @Message("Change the feed")
    String change();

    @Message("Save")
    String save();

    @Message("Poll it now")
    String poll();

    @Message("Remove the feed")
    String remove();

    @Message("It will not be polled any more. The reports that came of it stay.")
    String removeHelp();

    @Message("is a duration as ISO 8601 has it, such as PT15M, from PT1M to P7D")
    String duration();

    @Message("The feed is paused; set paused to false first, which polls it as well.")
    String alreadyPaused();

    @Message("The source has a feed of this address already; change that one.")
    String alreadyThere();

    @Message("There is no feed {id}.")
    String missing(String id);

    @Message("There is no list of feeds of source {source} that you may see.")
    String hidden(String source);
}
