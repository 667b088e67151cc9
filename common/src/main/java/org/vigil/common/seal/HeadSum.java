package org.vigil.common.seal;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.UUID;

import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditHeads.Head;

/**
 * A hash of the set of all sealed heads that is brought up to date with each head that changes: the sum modulo 2^256 of the
 * HMACs of all of them. No other set with the same sum can be found without the key, whatever its count.
 * <p>
 * This is MSet-Add-Hash of Clarke, Devadas, van Dijk, Gassend and Suh, "Incremental Multiset Hash Functions and Their
 * Application to Memory Integrity Checking", ASIACRYPT 2003, after AdHash of Bellare and Micciancio, "A New Paradigm for
 * Collision-Free Hashing", EUROCRYPT 1997. As there, a sum is kept only under a mask that is drawn anew each time: whoever
 * could read the sums would learn the terms, and 2^256 is too small a modulus then (Wagner, CRYPTO 2002).
 */
final class HeadSum {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final int BYTES = 32;

    private final AuditChain key;
    private BigInteger sum = BigInteger.ZERO;

    /** The sum over nothing. */
    HeadSum(AuditChain key) {
        this.key = key;
    }

    /** The sum of a seal, nothing where it has none. */
    static HeadSum of(Seal seal, AuditChain key) {
        HeadSum sum = new HeadSum(key);
        if (seal != null && seal.sums()) {
            sum.sum = new BigInteger(seal.heads(), 16).subtract(sum.mask(seal.service(), seal.nonce())).mod(MODULUS);
        }
        return sum;
    }

    void add(Head head) {
        sum = sum.add(term(head)).mod(MODULUS);
    }

    void remove(Head head) {
        sum = sum.subtract(term(head)).mod(MODULUS);
    }

    /** 64 hexadecimal digits that say nothing without the key. */
    String masked(String service, UUID nonce) {
        byte[] bytes = sum.add(mask(service, nonce)).mod(MODULUS).toByteArray();
        byte[] whole = new byte[BYTES];
        int length = Math.min(BYTES, bytes.length);
        System.arraycopy(bytes, bytes.length - length, whole, BYTES - length, length);
        return HexFormat.of().formatHex(whole);
    }

    boolean sameAs(HeadSum other) {
        return sum.equals(other.sum);
    }

    private BigInteger term(Head head) {
        return new BigInteger(1, key.of("head", head.thing().aggregateType(), head.thing().aggregateId(), head.revision(),
                head.hash()));
    }

    private BigInteger mask(String service, UUID nonce) {
        return new BigInteger(1, key.of("mask", service, nonce));
    }
}
