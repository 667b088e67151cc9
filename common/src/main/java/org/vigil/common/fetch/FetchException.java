package org.vigil.common.fetch;

import java.io.Serial;

/** An address was not fetched. Its message is a whole sentence that says why and what to do, without any internal address. */
public abstract sealed class FetchException extends Exception permits FetchRefused, FetchFailed {

    @Serial
    private static final long serialVersionUID = 1L;

    FetchException(String reason) {
        super(reason, null, false, false);
    }
}
