/**
 * Says of an incident what its verification and its casualties are made of: which claims count for which origin, and
 * which stand aside and why. It asks the rules themselves, so that the explanation cannot differ from the result.
 */
package org.vigil.incidents.explanation;
