/**
 * Where things happen: the gazetteer of named places, the divisions of the world with their boundaries and the many
 * spellings of their names, and the crosswalk to other schemes of codes. {@link org.vigil.incidents.place.Boundaries} and
 * {@link org.vigil.incidents.place.Places} are for the other features.
 */
package org.vigil.incidents.place;
