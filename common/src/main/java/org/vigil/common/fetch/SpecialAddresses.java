package org.vigil.common.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/**
 * Which addresses stand for a machine of the public Internet. The blocks are those of the IANA IPv4 and IPv6 Special-Purpose
 * Address Registries (RFC 6890 and its updates) that are not globally reachable, and those that lead to other addresses.
 */
final class SpecialAddresses {

    /**
     * Only these are given to machines of the Internet (IANA IPv6 Global Unicast); loopback, mapped and all else lie outside.
     */
    private static final Block GLOBAL_UNICAST = Block.of("20000000000000000000000000000000", 3);

    private static final List<Block> V6 = List.of(
            // protocol assignments: Teredo, benchmarking, ORCHID, anycast services
            Block.of("20010000000000000000000000000000", 23),
            // documentation
            Block.of("20010db8000000000000000000000000", 32), Block.of("3fff0000000000000000000000000000", 20),
            // 6to4, which holds an IPv4 address
            Block.of("20020000000000000000000000000000", 16));

    private static final List<Block> V4 = List.of(
            // this network, private, shared (carrier-grade NAT), loopback, link-local
            Block.of("00000000", 8), Block.of("0a000000", 8), Block.of("64400000", 10), Block.of("7f000000", 8),
            Block.of("a9fe0000", 16), Block.of("ac100000", 12),
            // protocol assignments, documentation, 6to4 relays
            Block.of("c0000000", 24), Block.of("c0000200", 24), Block.of("c0586300", 24),
            // private, benchmarking, documentation
            Block.of("c0a80000", 16), Block.of("c6120000", 15), Block.of("c6336400", 24), Block.of("cb007100", 24),
            // multicast, reserved and broadcast
            Block.of("e0000000", 4), Block.of("f0000000", 4),
            // a public address by number, but Azure's metadata service on every machine there
            Block.of("a83f8110", 32));

    private SpecialAddresses() {
    }

    /** A block of addresses: those whose first {@code bits} bits are those of {@code prefix}. */
    private record Block(byte[] prefix, int bits) {

        static Block of(String hex, int bits) {
            return new Block(HexFormat.of().parseHex(hex), bits);
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((prefix[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return V4.stream().noneMatch(block -> block.holds(bytes));
        }
        return GLOBAL_UNICAST.holds(bytes) && V6.stream().noneMatch(block -> block.holds(bytes)) && !isIsatap(bytes);
    }

    /** RFC 5214: an interface identifier of 0000:5efe or 0200:5efe holds an IPv4 address. */
    private static boolean isIsatap(byte[] bytes) {
        return (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    }
}
