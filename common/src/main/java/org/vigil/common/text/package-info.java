/** Sentences that people read. */
package org.vigil.common.text;
