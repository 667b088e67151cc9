package org.vigil.incidents.incident;

import java.util.List;

import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.verification.Status;

/**
 * What the rules make of an incident's claims.
 *
 * @param status what the verification rule says
 * @param origins how many independent origins support the incident
 * @param casualties what the casualty rule says
 * @param claims each claim with its origin
 */
public record Assessment(Status status, int origins, List<CasualtyLine> casualties, List<AttachedClaim> claims) {
}
