package org.vigil.stats.stream;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why nobody can listen to the stream, in English; other languages are in {@code messages/stream_*.properties}. */
@MessageBundle("stream")
public interface StreamMessages {

    @Message("is not the id of an event of this stream; ask for what you show again, and start without one")
    String otherId();

    @Message("This replica is about to stop; ask again, another one takes the stream up.")
    String stopping();

    @Message("There are {most} listeners already; close one, or ask again from time to time.")
    String full(int most);
}
