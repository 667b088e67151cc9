package org.vigil.incidents.imports;

import java.util.List;
import java.util.Map;

/**
 * What came with a file.
 *
 * @param source the slug of the source whose data they are
 * @param mapping our columns by the file's; empty where there is none
 * @param covers what the file is said to speak of; empty where that follows from its rows
 * @param dryRun whether it is only to be said what would happen
 * @param fileName what the file was called
 */
record SentFile(ImportFormat format, String source, Map<String, String> mapping, List<Covered> covers, boolean dryRun,
        String fileName) {
}
