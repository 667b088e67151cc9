package org.vigil.common.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host name. */
@FunctionalInterface
interface Lookup {

    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
