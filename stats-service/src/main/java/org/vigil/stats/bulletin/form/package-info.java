/** The forms in which a bulletin is read. */
package org.vigil.stats.bulletin.form;
