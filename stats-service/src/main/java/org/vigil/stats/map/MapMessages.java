package org.vigil.stats.map;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why no map is drawn, in English; other languages are in {@code messages/map_*.properties}. */
@MessageBundle("map")
public interface MapMessages {

    @Message("is none that has a place; reports have none")
    String placeless();
}
