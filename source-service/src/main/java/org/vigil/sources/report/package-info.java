/** What sources published, and the lineage that leads several reports back to one telling. */
package org.vigil.sources.report;
