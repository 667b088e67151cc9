/** Who may do what: five roles from a bearer token, checked by one mechanism on a laptop and in a cluster. */
package org.vigil.common.security;
