package org.vigil.incidents.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a finding on an incident is not taken; other languages are in {@code messages/correction_*.properties}. */
@MessageBundle("correction")
public interface CorrectionMessages {

    @Message("No line is set for this group and outcome; what stands there follows from the claims.")
    String noLine();

    @Message("The incident is withdrawn because it has no claim; attach one to it and it is restored.")
    String noClaim();

    @Message("The incident is not withdrawn.")
    String notWithdrawn();
}
