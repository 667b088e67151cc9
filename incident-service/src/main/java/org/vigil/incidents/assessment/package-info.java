/**
 * Keeps each incident at what the rules make of its claims: when a claim is attached, at once and in the same
 * transaction; when a source, a report or the parent of an actor changes, soon afterwards, for every incident that
 * depends on it.
 * <p>
 * One source may touch a hundred thousand incidents, so that this is never one transaction. Each assessment leaves a row
 * in {@code incident_dependency} for everything that it looked at, also for what had not arrived. A change puts one row
 * into the work list {@code recomputation}, in its own transaction, and {@link
 * org.vigil.incidents.assessment.RecomputationWorker} goes through the incidents that depend on it a page at a time: a
 * page locks its incidents, assesses them, writes those that have really changed and moves the row's cursor on, all in
 * one short transaction. A crash at any moment loses and repeats nothing; a further change meanwhile sets the cursor
 * back to the start; several replicas share the list.
 * <p>
 * Nothing may slip between the two: an assessment that looked just before a change was committed, and is itself
 * committed after the worker looked for dependants. Each assessment therefore holds a row lock, and so a transaction id,
 * before it looks. The worker notes a transaction id of its own once it sees the change (the horizon), and begins when
 * every transaction before that one has ended ({@code pg_snapshot_xmin}): whoever could have looked too early has then
 * left his dependencies, and whoever comes later sees the change.
 */
package org.vigil.incidents.assessment;
