package org.vigil.stats.casualty;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why no row of casualties is meant, in English; other languages are in {@code messages/casualty_*.properties}. */
@MessageBundle("casualty")
public interface CasualtyMessages {

    @Message("names the group of the row, such as syrian-army")
    String group();
}
