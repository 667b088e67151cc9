/** What reports say about incidents, kept for ever as it was sent, beside whatever is made of it. */
package org.vigil.incidents.claim;
