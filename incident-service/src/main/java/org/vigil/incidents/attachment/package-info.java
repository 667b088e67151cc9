/** The decision that a claim belongs to an incident, known or new. */
package org.vigil.incidents.attachment;
