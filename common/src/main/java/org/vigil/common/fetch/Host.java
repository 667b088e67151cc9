package org.vigil.common.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;

/**
 * The host of an address, read strictly: one form for each, so that what is judged is what is gone to.
 *
 * @param name in ASCII and small letters; an IPv6 address stands in brackets
 * @param literal the address that is written there, or null where it is a name
 */
record Host(String name, InetAddress literal) {

    private static final IDNA UTS46 = IDNA
            .getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI
                    | IDNA.CHECK_CONTEXTJ);
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final Pattern IPV4 = Pattern.compile("((0|[1-9][0-9]{0,2})\\.){3}(0|[1-9][0-9]{0,2})");

    static Host read(String written) throws FetchRefused {
        if (written.startsWith("[")) {
            return ipv6(written.toLowerCase(Locale.ROOT));
        }
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        UTS46.nameToASCII(written, ascii, info);
        String name = ascii.toString();
        if (name.isEmpty() || info.hasErrors() || name.endsWith(".") || name.length() > 253) {
            throw new FetchRefused(FetchReason.BAD_HOST);
        }
        if (NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches()) {
            return ipv4(name);
        }
        return new Host(name, null);
    }

    private static Host ipv4(String name) throws FetchRefused {
        if (!IPV4.matcher(name).matches()) {
            throw new FetchRefused(FetchReason.BAD_IPV4);
        }
        return literal(name, name);
    }

    private static Host ipv6(String name) throws FetchRefused {
        if (!IPV6.matcher(name).matches()) {
            throw new FetchRefused(FetchReason.BAD_IPV6);
        }
        return literal(name, name.substring(1, name.length() - 1));
    }

    private static Host literal(String name, String text) throws FetchRefused {
        try {
            return new Host(name, InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            throw new FetchRefused(FetchReason.BAD_IP);
        }
    }

    /** Whether it is a name that only a local network gives out. */
    boolean isLocalName() {
        return literal == null
                && (name.indexOf('.') < 0 || name.matches(".*\\.(local|localhost|internal|localdomain|lan|arpa)"));
    }
}
