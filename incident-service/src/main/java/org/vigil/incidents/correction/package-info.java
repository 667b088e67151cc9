/** What a curator finds of an incident against or beside its claims: other facts, a casualty line, that it must not count. */
package org.vigil.incidents.correction;
