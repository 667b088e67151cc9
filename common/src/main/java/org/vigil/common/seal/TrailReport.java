package org.vigil.common.seal;

import java.util.List;

/**
 * What a check of the audit trail has found.
 *
 * @param service whose trail was checked
 * @param holds whether nothing was found
 * @param entries how many entries were read
 * @param seals how many seals there are
 * @param findings what does not hold, at most a thousand
 */
record TrailReport(String service, boolean holds, long entries, long seals, List<Finding> findings) {
}
