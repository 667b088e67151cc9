/**
 * Things held to have happened. An incident's state is one value, {@link org.vigil.incidents.incident.IncidentState},
 * and the same value is stored, shown, kept in the audit trail and sent as an event, so that they cannot differ.
 */
package org.vigil.incidents.incident;
