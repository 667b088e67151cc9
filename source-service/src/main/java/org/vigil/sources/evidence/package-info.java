/** The original bytes of what was read, kept under their SHA-256 and verified whenever somebody asks for them. */
package org.vigil.sources.evidence;
