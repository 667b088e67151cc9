/** The one address in front of the three services. */
package org.vigil.local.edge;
