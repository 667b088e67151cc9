/** incident-service: the desk at which claims turn into incidents, and where nobody ever loses a decision. */
package org.vigil.incidents;
