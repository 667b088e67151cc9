/** What is said to people in their language, and to programs in English. */
package org.vigil.stats.text;
