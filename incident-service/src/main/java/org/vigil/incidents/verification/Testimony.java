package org.vigil.incidents.verification;

import java.util.UUID;

import org.vigil.incidents.statement.Stance;

/**
 * A claim on an incident, with what is known of who tells it.
 *
 * @param claim the claim's id
 * @param stance how the speaker stands to it
 * @param speaker the speaker's slug
 * @param voice the speaker, null while that source has not arrived
 * @param telling the report, null while it has not arrived
 */
public record Testimony(UUID claim, Stance stance, String speaker, Voice voice, Telling telling) {

    /** Whether something that it refers to has not arrived yet, so that nothing can be made of it. */
    public boolean pending() {
        return voice == null || telling == null
                || (isOwnVoice() && telling.originId() != null && telling.originVoice() == null);
    }

    /** Whether the report says so itself and quotes nobody. */
    boolean isOwnVoice() {
        return telling != null && speaker.equals(telling.source());
    }

    boolean isOfUnknownLineage() {
        return isOwnVoice() && telling.originId() == null;
    }

    /** Who is behind it: the quoted speaker, else the source of the report that the telling goes back to. */
    Voice teller() {
        return isOwnVoice() && telling.originId() != null ? telling.originVoice() : voice;
    }
}
