/**
 * Tells other systems of every revision of an incident: signed webhooks, and a stream that can be taken up where it broke off.
 * Both read the service's own topic, which never forgets, so that a position in it is all that has to be kept: nothing is lost
 * while a receiver is away, the revisions of an incident arrive in their order, and what was sent can be sent again. A message
 * may come twice, after a crash between sending and keeping the position; its id is then the same.
 */
package org.vigil.incidents.push;
