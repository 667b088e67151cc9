/**
 * Why a change was made, as the audit trail keeps it: in the words that somebody typed, or in English where Vigil itself gave
 * the reason. See {@link org.vigil.incidents.reason.Reasons}.
 */
package org.vigil.incidents.reason;
