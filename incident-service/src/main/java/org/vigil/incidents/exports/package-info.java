/**
 * Incidents as files. A file is made of what was known at one moment, page by page, so that it is one consistent
 * state and can be made again, byte for byte, as long as history stands: {@link org.vigil.incidents.exports.Export}
 * keeps what was asked for and the SHA-256 of what came out. Incidents that rest on a source whose licence forbids
 * passing on are left out and counted.
 */
package org.vigil.incidents.exports;
