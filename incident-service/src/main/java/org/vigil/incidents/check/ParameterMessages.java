package org.vigil.incidents.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What parameters of addresses and fields of forms hold; other languages are in {@code messages/parameter_*.properties}. */
@MessageBundle("parameter")
public interface ParameterMessages {

    @Message("is a day that exists, as YYYY-MM-DD")
    String day();

    @Message("is before from; the window holds both its days")
    String window();

    @Message("is an instant with its offset, such as 2026-12-01T00:00:00Z")
    String moment();

    @Message("is not known here; choose from {known}")
    String unknown(String known);

    @Message("is not known here, where nothing is asked")
    String nothingAsked();
}
