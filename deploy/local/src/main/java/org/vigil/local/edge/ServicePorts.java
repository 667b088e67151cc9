package org.vigil.local.edge;

/**
 * Where a service is reached on this machine.
 *
 * @param http where it serves
 * @param management where it tells its health
 */
record ServicePorts(int http, int management) {

    /** @param text as the command line of the edge has it: {@code http,management} */
    static ServicePorts parse(String text) {
        String[] ports = text.split(",");
        return new ServicePorts(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
    }

    @Override
    public String toString() {
        return http + "," + management;
    }
}
