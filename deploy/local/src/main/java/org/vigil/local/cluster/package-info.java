/** What a cluster that is only tried out lacks: secrets of its own, and the demo. */
package org.vigil.local.cluster;
