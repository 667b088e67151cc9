package org.vigil.common.erasure;

import java.util.List;
import java.util.Optional;

/** Who knows the names of somebody that is registered, so that nobody has to type them. */
public interface Subjects {

    /** Everything by which that source is or was known; empty where there is none of that id, slug or code name. */
    Optional<List<String>> namesOf(String source);
}
