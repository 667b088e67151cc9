/**
 * Our own incidents as the read services of ACLED and UCDP would show them, so that scripts written for those work
 * with another address. Merged, withdrawn and discounted incidents are not among them. The mappings and what has no
 * counterpart are described in the README of the service, section Compatible reading.
 */
package org.vigil.incidents.compat;
