/**
 * The sources and reports that other services have told of: whether a reference has arrived, and how many reports there are.
 */
package org.vigil.stats.registry;
