package org.vigil.common.fetch;

import java.io.Serial;

/** The address, or one that it redirects to, is one that Vigil does not go to; no connection was made to it. */
public final class FetchRefused extends FetchException {

    @Serial
    private static final long serialVersionUID = 1L;

    FetchRefused(FetchReason reason) {
        this(reason, "");
    }

    FetchRefused(FetchReason reason, String detail) {
        super(reason, detail);
    }
}
