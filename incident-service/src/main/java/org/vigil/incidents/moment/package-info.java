/**
 * Reading what was known at a moment, so that the answer is the same whenever it is asked for.
 */
package org.vigil.incidents.moment;
