/**
 * Events enter a service once. One transaction writes the inbox row (topic, key, revision), the projection and the position; a
 * revision that the inbox has is passed over. What cannot be applied goes to the service's dead-letter topic with its cause and
 * can be replayed; while the database is away the channel waits and nothing goes to the dead letters.
 */
package org.vigil.common.inbox;
