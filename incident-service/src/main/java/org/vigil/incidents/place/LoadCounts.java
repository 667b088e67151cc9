package org.vigil.incidents.place;

/**
 * What became of the places of a file.
 *
 * @param created entered for the first time
 * @param updated entered before and different now
 * @param unchanged as they were
 * @param kept changed by a curator, whose word stands
 */
record LoadCounts(int created, int updated, int unchanged, int kept) {

    static final LoadCounts NONE = new LoadCounts(0, 0, 0, 0);

    LoadCounts plus(LoadCounts more) {
        return new LoadCounts(created + more.created, updated + more.updated, unchanged + more.unchanged, kept + more.kept);
    }
}
