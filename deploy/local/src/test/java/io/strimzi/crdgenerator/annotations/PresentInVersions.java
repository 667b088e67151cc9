package io.strimzi.crdgenerator.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Which versions of a resource have a field. Strimzi's classes carry it, but come without it, and Java then passes over it;
 * with
 * this one of the same name a field can be told that version v1 has no more.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface PresentInVersions {

    /** A range, such as v1alpha1-v1beta2. */
    String value();
}
