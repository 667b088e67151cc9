package org.vigil.common.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Judges where a destination leads to. Its answer is what is connected to; nobody looks the name up again. */
final class AddressGuard {

    private final Lookup lookup;
    private final Set<Integer> ports;
    private final Set<String> trusted;

    /**
     * @param lookup asked once for each judgement
     * @param ports those that may be gone to
     * @param trusted authorities, as host:port, that are not judged
     */
    AddressGuard(Lookup lookup, Set<Integer> ports, Set<String> trusted) {
        this.lookup = lookup;
        this.ports = ports;
        this.trusted = trusted;
    }

    /** Refuses what can be seen in the address itself, before anything is looked up. */
    void check(Destination destination) throws FetchRefused {
        if (trusted.contains(destination.authority())) {
            return;
        }
        if (!ports.contains(destination.port())) {
            throw new FetchRefused(FetchReason.OTHER_PORT, String.valueOf(destination.port()));
        }
        if (destination.host().isLocalName()) {
            throw new FetchRefused(FetchReason.LOCAL_NAME);
        }
        if (destination.host().literal() != null) {
            refuseUnlessPublic(destination.host().literal());
        }
    }

    /**
     * The addresses that may be connected to, in the order of preference.
     *
     * @throws FetchRefused where one of them is not public
     * @throws FetchFailed where there is none
     */
    List<InetAddress> addressesOf(Destination destination) throws FetchException {
        check(destination);
        InetAddress literal = destination.host().literal();
        List<InetAddress> addresses = literal == null ? lookUp(destination.host().name()) : List.of(literal);
        if (!trusted.contains(destination.authority())) {
            for (InetAddress address : addresses) {
                refuseUnlessPublic(address);
            }
        }
        return addresses;
    }

    private List<InetAddress> lookUp(String name) throws FetchFailed {
        try {
            return Arrays.asList(lookup.addressesOf(name));
        } catch (UnknownHostException e) {
            throw new FetchFailed(FetchReason.UNKNOWN_HOST);
        }
    }

    private static void refuseUnlessPublic(InetAddress address) throws FetchRefused {
        if (!SpecialAddresses.isPublic(address)) {
            throw new FetchRefused(FetchReason.NOT_PUBLIC);
        }
    }
}
