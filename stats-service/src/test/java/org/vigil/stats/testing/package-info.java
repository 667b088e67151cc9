/** What the tests of this service share: events as the other services send them. */
package org.vigil.stats.testing;
