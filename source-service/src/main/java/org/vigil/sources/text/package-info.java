/** What texts and names have in common however they are written: folding over scripts, diacritics and spellings. */
package org.vigil.sources.text;
