package org.vigil.common.security;

import java.util.Map;
import java.util.Set;

/**
 * The roles of an installation. A curator may do what a reporter may, and each of them what a reader may; a source-keeper is a
 * reader who also keeps sources and sees protected identities; an admin may do everything.
 */
public final class Roles {

    /** Reads everything but protected identities. */
    public static final String READER = "reader";
    /** Also files reports and claims. */
    public static final String REPORTER = "reporter";
    /** Also decides: attaches, dismisses, verifies, corrects lineage, keeps actors and figures. */
    public static final String CURATOR = "curator";
    /** Reads, and keeps sources, feeds and protected identities. */
    public static final String SOURCE_KEEPER = "source-keeper";
    /** Everything, and the operation of the services. */
    public static final String ADMIN = "admin";

    private static final Map<String, Set<String>> IMPLIED = Map.of(
            READER, Set.of(READER),
            REPORTER, Set.of(REPORTER, READER),
            CURATOR, Set.of(CURATOR, REPORTER, READER),
            SOURCE_KEEPER, Set.of(SOURCE_KEEPER, READER),
            ADMIN, Set.of(ADMIN, SOURCE_KEEPER, CURATOR, REPORTER, READER));

    private Roles() {
    }

    /** The role itself and those that it includes; nothing for a role that Vigil does not know. */
    public static Set<String> impliedBy(String role) {
        return IMPLIED.getOrDefault(role, Set.of());
    }
}
