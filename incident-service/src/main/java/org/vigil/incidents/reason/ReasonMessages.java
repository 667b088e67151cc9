package org.vigil.incidents.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The reasons that Vigil itself gives for a change, beside those of the verification rule; other languages are in
 * {@code messages/reason_*.properties}. The audit trail keeps them in English: a message that is worded anew keeps its old
 * words beside it, so that what was kept in them is still said in other languages.
 */
@MessageBundle("reason")
public interface ReasonMessages {

    @Message("The status was given back to the rule.")
    String givenBack();

    @Message("The row {id} ({scheme}) is not in its source's file any more.")
    String left(String id, String scheme);

    @Message("The row {id} ({scheme}) is in its source's file again.")
    String back(String id, String scheme);

    @Message("The row {id} ({scheme}) reads differently now: {columns}.")
    String different(String id, String scheme, String columns);
}
