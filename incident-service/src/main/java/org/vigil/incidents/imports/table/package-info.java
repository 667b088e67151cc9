/** Rows of Vigil's own CSV, also under the names that another file has for its columns. */
package org.vigil.incidents.imports.table;
