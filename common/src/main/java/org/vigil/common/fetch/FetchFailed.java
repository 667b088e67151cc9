package org.vigil.common.fetch;

import java.io.Serial;

/** The other side could not be reached, or its answer was cut off because it is not one that Vigil takes. */
public final class FetchFailed extends FetchException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param reason a whole sentence that says why and what to do */
    public FetchFailed(String reason) {
        super(reason);
    }
}
