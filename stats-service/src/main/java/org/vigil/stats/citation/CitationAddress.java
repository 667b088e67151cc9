package org.vigil.stats.citation;

import java.nio.ByteBuffer;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditChain;
import org.vigil.stats.measure.Asked;

/**
 * The permanent id of a number, which follows from the question: every answer can name it, and the same question as of the same
 * moment has one citation, whoever stores it. It is a UUID of version 8 (RFC 9562) made from a keyed hash: a name in the
 * question, once erased, cannot be found by trying names against the id.
 */
@ApplicationScoped
public class CitationAddress {

    static final String CITATIONS = "/api/v1/citations/";

    private final AuditChain keyed;

    CitationAddress(AuditChain keyed) {
        this.keyed = keyed;
    }

    /** Where the citation of an answer to this question is, if anybody stores it. */
    public String of(Asked asked) {
        return CITATIONS + id(asked);
    }

    UUID id(Asked asked) {
        ByteBuffer hash = ByteBuffer.wrap(keyed.of("citation", asked.statistic(), asked.query()));
        long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
