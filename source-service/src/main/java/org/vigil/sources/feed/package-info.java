/**
 * Feeds of sources, polled. One replica polls a feed at a time, and one poll at a time asks a host: both are leases in the
 * database, which run out when their holder is gone. Each item is filed in a transaction of its own, so that one which is
 * refused stops no other, and a poll that breaks off is simply repeated.
 */
package org.vigil.sources.feed;
