/** Reading by the conventions of UCDP's API. */
package org.vigil.incidents.compat.ucdp;
