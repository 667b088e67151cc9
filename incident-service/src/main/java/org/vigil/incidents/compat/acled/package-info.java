/** Reading by the conventions of ACLED's API. */
package org.vigil.incidents.compat.acled;
