/** What arithmetic alone says of a published figure. */
package org.vigil.stats.check;
