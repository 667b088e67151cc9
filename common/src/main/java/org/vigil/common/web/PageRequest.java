package org.vigil.common.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/** Which page of a list is asked for: at most {@code limit} entries (1 to 1,000) after the one that {@code cursor} names. */
public class PageRequest {

    /** The most entries on a page. */
    public static final int MOST = 1_000;

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "How many entries to answer with, 1 to 1,000.", example = "100")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; absent for the first page.")
    String cursor;

    /** The first so many entries, 1 to 1,000. */
    public static PageRequest first(int limit) {
        PageRequest first = new PageRequest();
        first.limit = String.valueOf(limit);
        return first;
    }

    /** How many entries are wanted; a 400 that names the parameter when it is not a number from 1 to 1,000. */
    public int limit() {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw Problems.invalidParameter("limit", Sentence.of(RefusalMessages.class, say -> say.whole(1, MOST)));
    }

    /** The id after which the page starts, empty for the first page; a 400 when the cursor was not given by this service. */
    public Optional<UUID> after() {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw Problems.invalidParameter("cursor", Sentence.of(RefusalMessages.class, RefusalMessages::cursor));
        }
    }
}
