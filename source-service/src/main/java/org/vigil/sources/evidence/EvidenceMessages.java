package org.vigil.sources.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why evidence is not shown, in English; other languages are in {@code messages/evidence_*.properties}. */
@MessageBundle("evidence")
public interface EvidenceMessages {

    @Message("There is no evidence with this SHA-256 of report {report}.")
    String missing(String report);

    @Message("There is no evidence of report {report} that you may see.")
    String hidden(String report);

    @Message("This page held a name that was erased on request, and its bytes went with it.")
    String erased();

    @Message("This evidence is damaged: the stored bytes are not those that were kept. Do not rely on it; ask the operator to restore it from a backup.")
    String damaged();
}
