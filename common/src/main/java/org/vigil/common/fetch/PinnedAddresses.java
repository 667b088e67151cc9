package org.vigil.common.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;

/**
 * The client's only way from a name to an address: it gets those that were judged for the request that its thread makes, and a
 * name is never looked up a second time, when it could lead elsewhere.
 */
final class PinnedAddresses implements DnsResolver {

    private final ThreadLocal<List<InetAddress>> judged = new ThreadLocal<>();

    /** Holds while a request is made. */
    interface Pin extends AutoCloseable {

        @Override
        void close();
    }

    Pin pin(List<InetAddress> addresses) {
        judged.set(addresses);
        return judged::remove;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> addresses = judged.get();
        if (addresses == null) {
            throw new UnknownHostException(host);
        }
        return addresses.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
