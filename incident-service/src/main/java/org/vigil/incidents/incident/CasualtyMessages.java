package org.vigil.incidents.incident;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What becomes of casualty lines; other languages are in {@code messages/casualty_*.properties}. */
@MessageBundle("casualty")
public interface CasualtyMessages {

    @Message("{outcome} among {group}")
    String among(String outcome, String group);

    @Message("{outcome} in all")
    String inAll(String outcome);

    @Message("low {low}, best {best}, high {high}")
    String numbers(String low, String best, String high);

    @Message("unknown")
    String unknown();

    @Message("{line}: a new line, {numbers}{#if whole}, included in {whole}{/if}.")
    String added(String line, String numbers, String whole);

    @Message("{line}: the line is gone, which was {numbers}.")
    String gone(String line, String numbers);

    @Message("best")
    String best();

    @Message("low")
    String low();

    @Message("high")
    String high();

    @Message("{end} {was} became {is}")
    String became(String end, String was, String is);

    @Message("{end} stays {number}")
    String stays(String end, String number);

    @Message("it is included in {whole} now")
    String included(String whole);

    @Message("it is no longer included in {whole}")
    String noLongerIncluded(String whole);

    @Message("{line}: set to {numbers} by {by}, because: {reason}")
    String set(String line, String numbers, String by, String reason);

    @Message("{line}: the line was given back to what the claims say.")
    String givenBack(String line);
}
