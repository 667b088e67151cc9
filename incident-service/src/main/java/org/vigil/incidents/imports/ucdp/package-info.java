/** Rows of UCDP's Georeferenced Event Dataset. */
package org.vigil.incidents.imports.ucdp;
