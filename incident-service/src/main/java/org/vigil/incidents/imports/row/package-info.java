/** A row of a file: its cells by the names of their columns, what is wrong with them, and what the row says. */
package org.vigil.incidents.imports.row;
