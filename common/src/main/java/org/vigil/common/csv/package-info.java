/** Cells of CSV files that do no harm in a spreadsheet. */
package org.vigil.common.csv;
