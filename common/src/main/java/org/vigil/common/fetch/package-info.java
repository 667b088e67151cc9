/**
 * Reaches what stands at addresses that people give, and nothing else: an address is read strictly, its host is looked up once,
 * every address that it has is judged, and the connection goes to one of those and to no other. Each redirect is judged anew.
 */
package org.vigil.common.fetch;
