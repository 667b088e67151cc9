package org.vigil.stats.difference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why two moments are not compared, in English; other languages are in {@code messages/difference_*.properties}. */
@MessageBundle("difference")
public interface DifferenceMessages {

    @Message("is needed: the moment that the later one is compared with")
    String from();

    @Message("is before from; what became known goes from the earlier moment to the later")
    String to();
}
