/**
 * The verification rule of the domain, without any container: claims and what is known of who tells them in, status and origins
 * out. See {@link org.vigil.incidents.verification.VerificationRule}.
 */
package org.vigil.incidents.verification;
