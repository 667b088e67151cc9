/** The registry of those who say things, and the protection of those who must not be named. */
package org.vigil.sources.source;
