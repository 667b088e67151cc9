/** What is said of an incident, piece by piece: the parts that a claim and an incident have in common, with their rules. */
package org.vigil.incidents.statement;
