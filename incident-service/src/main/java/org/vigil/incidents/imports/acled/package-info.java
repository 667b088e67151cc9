/** Rows of the Armed Conflict Location and Event Data project. */
package org.vigil.incidents.imports.acled;
