package org.vigil.common.seal;

import java.util.UUID;
import java.util.regex.Pattern;

import org.vigil.common.audit.AuditEntry;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a seal says.
 *
 * @param service whose trail it seals
 * @param revision 1 for the first seal, one more with each
 * @param aggregates how many things have sealed entries
 * @param entries how many sealed entries there are
 * @param heads the sum over all sealed heads ({@link HeadSum}), masked with the nonce, in hexadecimal
 * @param nonce drawn for this seal alone; null in a seal from before there was a sum
 * @param adopted whether every entry has a hash, so that one without is a finding from then on
 */
record Seal(String service, int revision, long aggregates, long entries, String heads, UUID nonce, boolean adopted) {

    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException for a sum that no seal ever had */
    Seal {
        if (nonce != null && !SUM.matcher(heads).matches()) {
            throw new IllegalArgumentException("The sum of a seal has 64 hexadecimal digits");
        }
    }

    static Seal of(AuditEntry entry) {
        return of(entry.revision(), entry.state());
    }

    static Seal of(int revision, JsonNode state) {
        return new Seal(state.path("service").asText(), revision, state.path("aggregates").asLong(),
                state.path("entries").asLong(), state.path("heads").asText(),
                state.hasNonNull("nonce") ? UUID.fromString(state.get("nonce").asText()) : null,
                state.path("adopted").asBoolean());
    }

    /** Whether it carries a sum; the seals of earlier versions only count. */
    boolean sums() {
        return nonce != null;
    }
}
