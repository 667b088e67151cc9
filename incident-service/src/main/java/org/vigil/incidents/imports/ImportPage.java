package org.vigil.incidents.imports;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * An import for people, while it goes on and afterwards.
 *
 * @param running whether it goes on
 * @param done whether it has come to its end
 * @param remarkable the first rows that were rejected, else the first with a warning
 */
record ImportPage(ImportView shown, boolean running, boolean done, List<RowResult> remarkable) implements TemplateInstance {

    static ImportPage of(ImportView shown, List<RowResult> remarkable) {
        return new ImportPage(shown, shown.state() == ImportState.RUNNING, shown.state() == ImportState.DONE, remarkable);
    }
}
