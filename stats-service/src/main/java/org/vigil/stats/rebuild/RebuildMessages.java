package org.vigil.stats.rebuild;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a rebuild is not begun or not shown, in English; other languages are in {@code messages/rebuild_*.properties}. */
@MessageBundle("rebuild")
public interface RebuildMessages {

    @Message("There is no rebuild of any day.")
    String none();

    @Message("A rebuild is running; wait until it is done.")
    String running();
}
