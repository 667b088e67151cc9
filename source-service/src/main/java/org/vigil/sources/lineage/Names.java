package org.vigil.sources.lineage;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who is registered under which folded name. */
@FunctionalInterface
interface Names {

    /** Those of the folded names that are one registered source's, with that source. */
    Map<String, UUID> named(Collection<String> folded);
}
