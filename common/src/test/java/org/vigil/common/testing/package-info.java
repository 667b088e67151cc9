/**
 * What the tests of all services stand on: a real PostgreSQL, a real broker, real tokens, and the rules of the architecture.
 */
package org.vigil.common.testing;
