/**
 * The curators' queue: who works on which claim for the moment, work on many claims at once, and how much is waiting.
 * A lease is no decision: it makes no revision and no event, and runs out by itself; attaching or dismissing the
 * claim ends it. Whoever decides takes the claim by {@link org.vigil.incidents.claim.ClaimJournal#takeOpen}, which
 * locks its row and refuses what somebody else has leased, so that of two curators one wins and the other is told.
 */
package org.vigil.incidents.queue;
