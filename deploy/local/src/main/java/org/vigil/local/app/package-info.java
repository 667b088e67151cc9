/** The jars that the processes of a suite run from. */
package org.vigil.local.app;
