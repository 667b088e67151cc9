/**
 * The desk as pages: a claim beside its report and the incidents to which it may belong, and an incident with what it rests on.
 * A
 * form asks for what the endpoints offer to programs, and is refused for the same reasons.
 */
package org.vigil.incidents.desk;
