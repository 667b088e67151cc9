package org.vigil.local.kafka;

/**
 * Where a broker is reached.
 *
 * @param listen where it listens for clients, {@code host:port}
 * @param advertised how clients are told to call it, {@code host:port}
 * @param controllerPort the port of the controller, on this machine (or pod) alone
 */
record BrokerAddress(String listen, String advertised, int controllerPort) {
}
