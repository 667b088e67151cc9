/** Every error leaves a service as one shape: an RFC 9457 problem that names the field and says what to do. */
package org.vigil.common.problem;
