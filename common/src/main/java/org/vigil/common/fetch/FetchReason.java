package org.vigil.common.fetch;

/**
 * Why an address was not fetched, or not read: a whole sentence in English that says what to do, without any internal address.
 */
public enum FetchReason {

    NO_ADDRESS("There is no address; give one that begins with https:// or http://."),
    LONG_ADDRESS("The address is longer than 2,000 characters; give a shorter one."),
    BAD_CHARACTER("The address holds a blank, a backslash or a control character; remove it or write it as %XX."),
    OTHER_SCHEME("The address does not begin with https:// or http://; nothing else is fetched."),
    CREDENTIALS("The address holds a user name before an @; remove it, since no credentials are sent."),
    BAD_AUTHORITY("The address has no valid host and port; write them as host or host:port."),
    BAD_HOST("The address has no valid host name; write the host as it is registered, "
            + "without a dot at its end and without percent signs."),
    BAD_IPV4("The address writes a number where its host stands; "
            + "write an IPv4 address as four decimal numbers without leading zeros, or give the host's name."),
    BAD_IPV6("The address has no valid IPv6 address in its brackets; give the host's name."),
    BAD_IP("The address has no valid IP address as its host; give the host's name."),
    OTHER_PORT("The address names port {detail}; only ports 80, 443, 8080 and 8443 are gone to."),
    LOCAL_NAME("The host of the address is a name of a local network; give one that everybody can reach."),
    NOT_PUBLIC("The host of the address leads to a machine that is not on the public Internet "
            + "(private, local, reserved or metadata); give an address that everybody can reach."),
    UNKNOWN_HOST("The host of the address cannot be found; check how it is written."),
    FALLING_REDIRECT("The address leads from https to http by a redirect, where it could be changed on its way; "
            + "give the https address that it should have led to."),
    BAD_REDIRECT("The address redirects to what is neither an address nor a path, such as one with a colon "
            + "before its first slash; give the address that it should have led to."),
    TOO_MANY_REDIRECTS("The address redirects more than five times; give the one that it should lead to."),
    NO_PAGE("The address answers with {detail}, and not with a web page; give the address of one."),
    NO_FEED("The address answers with {detail}, and not with a feed; give the address of one."),
    TOO_LARGE("The answer is larger than {detail} kB, or unfolds to more than that; give an address that answers with less."),
    OTHER_COMPRESSION("The answer is compressed in a way that was not asked for; "
            + "only gzip and deflate are read. Its server has to be put right."),
    BROKEN_COMPRESSION("The answer says that it is compressed and cannot be unfolded; try again later."),
    TOO_SLOW("The server took too long to answer in full, so it was broken off; try again later."),
    BAD_HEADERS("The server's answer has headers that are too long or too many; its server has to be put right."),
    NOT_SECURE("No secure connection could be made to the server; its certificate has to be valid."),
    NOT_REACHED("The server could not be reached or broke off its answer; try again later."),
    NOT_IN_CHARSET("There are bytes in it that are not in the charset which it declares; its publisher has to put that right."),
    TOO_MANY_TAGS("The page has more than 50,000 tags; file what it says by hand."),
    TOO_DEEP("The tags of the page are nested more than 200 deep; file what it says by hand.");

    private final String sentence;

    FetchReason(String sentence) {
        this.sentence = sentence;
    }

    String sentence(String detail) {
        return sentence.replace("{detail}", detail);
    }
}
