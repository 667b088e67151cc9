package org.vigil.local.edge;

/**
 * Where a service is reached.
 *
 * @param host its name or its address
 * @param http the port where it serves
 * @param management the port where it tells its health
 */
record ServiceAddress(String host, int http, int management) {

    /** @param text as the command line of the edge has it: {@code host:http,management} */
    static ServiceAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        String[] ports = text.substring(colon + 1).split(",");
        return new ServiceAddress(text.substring(0, colon), Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
    }

    @Override
    public String toString() {
        return host + ":" + http + "," + management;
    }
}
