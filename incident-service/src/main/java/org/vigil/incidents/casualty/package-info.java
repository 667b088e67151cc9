/**
 * The domain's rule for casualties, without any container: what the claims say in, one line for each group and outcome out. See
 * {@link org.vigil.incidents.casualty.CasualtyRule}.
 */
package org.vigil.incidents.casualty;
