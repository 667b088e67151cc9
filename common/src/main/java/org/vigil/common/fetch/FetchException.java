package org.vigil.common.fetch;

import java.io.Serial;

/** An address was not fetched. Its message is the sentence of its reason, with the detail. */
public abstract sealed class FetchException extends Exception permits FetchRefused, FetchFailed {

    @Serial
    private static final long serialVersionUID = 1L;

    private final FetchReason reason;
    private final String detail;

    FetchException(FetchReason reason, String detail) {
        super(reason.sentence(detail), null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    /** Why it was not. */
    public FetchReason reason() {
        return reason;
    }

    /** What the sentence of the reason says of this address or answer, such as a number; empty where it says nothing of it. */
    public String detail() {
        return detail;
    }
}
