package org.vigil.stats.change;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why no change is told, in English; other languages are in {@code messages/change_*.properties}. */
@MessageBundle("change")
public interface ChangeMessages {

    @Message("is needed, because a change compares days with the days before")
    String needed();

    @Message("has a panel of more than 1,000 sources; name the ones that you mean by the parameter source")
    String panel();
}
