/** The answers of the statistics as pages, for who follows their addresses in a browser. */
package org.vigil.stats.answer;
