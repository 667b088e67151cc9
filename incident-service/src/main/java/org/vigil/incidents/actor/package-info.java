/** Those who act and are acted upon, with their names, their parents and the years in which they were active. */
package org.vigil.incidents.actor;
