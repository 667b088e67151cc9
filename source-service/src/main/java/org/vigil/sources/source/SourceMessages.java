package org.vigil.sources.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of the pages of sources, and at the end why a request is refused, in English; those of other languages are in
 * {@code messages/source_*.properties}. What is said of a field or parameter, behind its name, begins with a small letter.
 */
@MessageBundle("source")
public interface SourceMessages {

    @Message("Sources")
    String sources();

    @Message("Who says things. Of a protected source everybody but a source-keeper sees a code name.")
    String intro();

    @Message("Kind")
    String ofKind();

    @Message("No source is registered here.")
    String none();

    @Message("Register a source")
    String register();

    @Message("Register")
    String registerIt();

    @Message("Name")
    String name();

    @Message("Slug: its name in addresses, for good (small letters, digits, hyphens)")
    String slug();

    @Message("Other names, one in a line")
    String aliases();

    @Message("Hosts it publishes on, one in a line")
    String sites();

    @Message("Country (ISO code)")
    String country();

    @Message("Languages (BCP 47), with spaces between")
    String languages();

    @Message("Reliability")
    String reliability();

    @Message("Voice of the actor")
    String voiceOf();

    @Message("Owned by the source")
    String owner();

    @Message("Licence")
    String licence();

    @Message("May rows taken from it be passed on?")
    String redistributable();

    @Message("Yes")
    String yes();

    @Message("No: exports may leave them out")
    String no();

    @Message("Change this source")
    String change();

    @Message("Save")
    String save();

    @Message("Why it is changed; needed where the reliability changes")
    String reason();

    @Message("Slug and protection stay as they are: others refer to it by them.")
    String stays();

    @Message("Changed by others since you opened this page. What you typed is still below; save once more to put it in place of theirs.")
    String meanwhile();

    @Message("On file now:")
    String onFile();

    @Message("Protection")
    String protection();

    @Message("Public: named everywhere")
    String open();

    @Message("Protected: named to source-keepers alone, for good")
    String secret();

    @Message("Code name, by which everybody else knows it")
    String codeName();

    @Message("Who this source is, only source-keepers see.")
    String hidden();

    @Message("How it was judged")
    String history();

    @Message("Since")
    String since();

    @Message("By")
    String by();

    @Message("Why")
    String why();

    @Message("Who stands behind it")
    String behind();

    @Message("It is owned by")
    String ownedBy();

    @Message("It owns")
    String owns();

    @Message("Nobody is recorded as its owner, and it owns nothing.")
    String nobody();

    @Message("It speaks for")
    String speaksFor();

    @Message("It owns more than are shown here.")
    String ownsMore();

    @Message("No second witness beside it, because they have a common owner or one actor speaks through them")
    String sameVoice();

    @Message("It is a voice of its own: no other source has its owner or speaks for its actor.")
    String ownVoice();

    @Message("There are more than are shown here.")
    String moreVoices();

    @Message("Earlier judgements")
    String earlierJudgements();

    @Message("It may be the same as")
    String twins();

    @Message("It stands for this source")
    String mergedInto();

    @Message("This is what was known at {moment}.")
    String asItWas(String moment);

    @Message("Its reports")
    String reports();

    @Message("Its feeds")
    String feeds();

    @Message("{#when kind}{#is OUTLET}outlet{#is AGENCY}agency{#is OBSERVATORY}observatory{#is RESEARCH}research{#is MILITARY}military{#is GOVERNMENT}government{#is INTERGOVERNMENTAL}intergovernmental{#is NGO}organisation{#is ARMED_GROUP_MEDIA}media of an armed group{#is SOCIAL}account or channel{#else}witness{/when}")
    String kind(SourceKind kind);

    @Message("{#when letter}{#is A}A, completely reliable{#is B}B, usually reliable{#is C}C, fairly reliable{#is D}D, not usually reliable{#is E}E, unreliable{#else}F, cannot be judged{/when}")
    String letter(Reliability letter);

    @Message("There is no source of this id, slug or code name; look it up in the list of sources.")
    String missing();

    @Message("There is no source of this id, slug or code name that was known at {moment}.")
    String missingAt(String moment);

    @Message("is not a registered source")
    String notRegistered();

    @Message("is not a registered source; register it first")
    String notRegisteredYet();

    @Message("is not a registered source in place {place} of those that are named")
    String notRegisteredAmong(int place);

    @Message("names the sources, {least} to {most} times")
    String fewOrMany(int least, int most);

    @Message("is an instant with its offset, such as 2026-12-01T00:00:00Z")
    String instant();

    @Message("is the address of something else; choose another slug")
    String takenByAddress();

    @Message("There is already a source of this slug; choose another slug or change that source.")
    String slugTaken();

    @Message("cannot change, because others refer to it; send it as it was shown to you")
    String slugStays();

    @Message("cannot change, because its name has gone out or others know it by its code name; register it anew instead")
    String protectionStays();

    @Message("says why the reliability changes")
    String whyJudged();

    @Message("cannot be the source itself or one that it owns")
    String ownsItself();
}
