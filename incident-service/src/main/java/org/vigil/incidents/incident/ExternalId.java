package org.vigil.incidents.incident;

/**
 * The name of the same thing elsewhere.
 *
 * @param scheme whose name it is, such as {@code ucdp-ged}
 * @param id the name there
 */
public record ExternalId(String scheme, String id) {
}
