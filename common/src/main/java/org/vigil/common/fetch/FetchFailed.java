package org.vigil.common.fetch;

import java.io.Serial;

/** The other side could not be reached, or its answer was cut off because it is not one that Vigil takes. */
public final class FetchFailed extends FetchException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For that reason, of which there is nothing more to say. */
    public FetchFailed(FetchReason reason) {
        this(reason, "");
    }

    FetchFailed(FetchReason reason, String detail) {
        super(reason, detail);
    }
}
