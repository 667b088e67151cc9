package org.vigil.sources.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a poll failed, or an item was refused, in English; other languages are in {@code messages/poll_*.properties}. */
@MessageBundle("poll")
public interface PollMessages {

    @Message("The service stopped while it polled the feed; the next poll is made later than usual.")
    String stopped();

    @Message("The poll was broken off by a fault of the service; it is tried again.")
    String brokenOff();

    @Message("Not all items could be filed by a fault of the service; it is tried again.")
    String notAllFiled();

    @Message("The address answers that the feed is gone for good (410), so it is paused; give its new address or remove it.")
    String gone();

    @Message("The address answers with status {status} in place of a feed{#when status}"
            + "{#is in 401 403}; its server lets nobody in without a password, or not this service. Ask its publisher."
            + "{#is 404}; check the address.{#is 429}, because it was asked too often; it is asked less often now."
            + "{#else}; it is tried again later.{/when}")
    String status(int status);

    @Message("The feed cannot be read. {why}")
    String unreadable(String why);

    @Message("The address answers with nothing; look for the address of the feed.")
    String nothing();

    @Message("The address answers with a web page, and not with a feed; look for the address of the feed on that page.")
    String page();

    @Message("The address answers with JSON that is no JSON Feed; look for the address of the feed.")
    String otherJson();

    @Message("The address answers with JSON that is broken off, not valid, nested more than 100 deep, or has more than "
            + "150,000 parts; its publisher has to put that right.")
    String brokenJson();

    @Message("The address answers with something that is neither XML nor JSON, or is broken off; "
            + "look for the address of the feed, or tell its publisher.")
    String brokenXml();

    @Message("The address answers with XML that is neither RSS nor Atom, or is not whole; "
            + "look for the address of the feed, or tell its publisher.")
    String otherXml();

    @Message("The feed declares a document type (DOCTYPE), with which it could reach other files; "
            + "its publisher has to leave that out.")
    String doctype();

    @Message("The elements of the feed are nested more than 100 deep or are more than 30,000; "
            + "its publisher has to put that right.")
    String tooManyElements();

    @Message("The text of an item is longer than 1,000,000 characters; file what it says by hand.")
    String longItem();

    @Message("An item has neither an id nor an address, by which it could be found again.")
    String namelessItem();

    @Message("An item could not be filed by a fault of the service; it is tried again.")
    String itemNotFiled();

    @Message("An item was refused, because its {field} {message}.")
    String fieldRefused(String field, String message);

    @Message("An item was refused: {why}")
    String itemRefused(String why);
}
